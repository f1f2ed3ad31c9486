package org.communique.entity.gazetteer;

import java.util.List;

/**
 * A state, territory or past state.
 *
 * <p>Example: Q43, TR, "Türkiye", also called "Turkey", its people "Turkish" and "Turks", its capital Ankara.
 *
 * @param id
 *            its Wikidata identifier
 * @param iso2
 *            its ISO 3166 alpha-2 code (XK for Kosovo, withdrawn codes such as SU for past states); may be empty
 * @param iso3
 *            its alpha-3 code; may be empty
 * @param name
 *            its name in English
 * @param officialName
 *            its full name
 * @param aliases
 *            other names, in any script
 * @param demonyms
 *            adjectives and names of the inhabitants
 * @param capital
 *            the name of the capital; may be empty
 * @param capitalId
 *            the identifier of the capital; may be empty
 * @param status
 *            {@code sovereign}, {@code territory}, {@code historical}, {@code disputed} and the like
 * @param otherIds
 *            further identifiers of Wikidata for the same state (its governments and republics)
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record CountryRecord(String id, String iso2, String iso3, String name, String officialName,
        List<String> aliases, List<String> demonyms, String capital, String capitalId, String status,
        List<String> otherIds, int source) {
    public CountryRecord {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        otherIds = List.copyOf(otherIds);
    }

    /** The alpha-2 code, or the identifier where there is none. */
    public String code() {
        return iso2.isEmpty() ? id : iso2;
    }

    /** Whether it is a past state, such as the Soviet Union. */
    public boolean isHistorical() {
        return status.equals("historical");
    }
}
