package org.communique.entity.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A person of the public record.
 *
 * <p>Example: Q24025631 "Dmytro Kuleba", who served Ukraine (Q212).
 *
 * @param id
 *            a Wikidata identifier, or a local one ({@code local:person/helmut-kohl}) where none is known
 * @param name
 *            the name in English
 * @param aliases
 *            other spellings, in any script
 * @param birth
 *            the date of birth
 * @param death
 *            the date of death
 * @param gender
 *            {@code male}, {@code female} or empty
 * @param country
 *            the identifier of the state served (not the citizenship); may be empty
 * @param page
 *            the title of the English Wikipedia page; may be empty
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record PersonRecord(String id, String name, List<String> aliases, Optional<PartialDate> birth,
        Optional<PartialDate> death, String gender, String country, String page, int source) {
    public PersonRecord {
        aliases = List.copyOf(aliases);
    }

    /** Whether Wikidata knows the person under this identifier. */
    public boolean hasQid() {
        return Ids.isQid(id);
    }
}
