package org.communique.entity.gazetteer;

import java.util.List;

/**
 * An international body, forum, ministry or movement.
 *
 * <p>Example: Q7184 "NATO", also called "North Atlantic Treaty Organization".
 *
 * @param id
 *            its Wikidata identifier, or a local one
 * @param name
 *            its name in English
 * @param aliases
 *            other names
 * @param organisationClass
 *            {@code igo}, {@code un-body}, {@code forum}, {@code ministry} and the like
 * @param country
 *            the identifier of the state it belongs to; may be empty
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record OrganisationRecord(String id, String name, List<String> aliases, String organisationClass,
        String country, int source) {
    public OrganisationRecord {
        aliases = List.copyOf(aliases);
    }
}
