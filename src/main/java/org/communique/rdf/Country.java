package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A state or territory with the codes that others know it by.
 *
 * <p>Example: TR, TUR, Q43, Türkiye.
 *
 * @param code
 *            ISO 3166-1 alpha-2 (XK for Kosovo); the Wikidata identifier where there is none
 * @param iso3
 *            ISO 3166-1 alpha-3
 * @param qid
 *            its Wikidata identifier
 * @param name
 *            in English
 * @param aliases
 *            other names it goes by
 */
public record Country(String code, Optional<String> iso3, String qid, String name, List<String> aliases) {
    public Country {
        aliases = List.copyOf(aliases);
    }

    /** The Wikidata item. */
    public Node iri() {
        return Reused.wikidata(qid);
    }
}
