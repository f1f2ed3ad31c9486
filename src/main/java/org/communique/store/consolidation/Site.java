package org.communique.store.consolidation;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Where an encounter took place.
 *
 * @param place
 *            the most specific place
 * @param name
 *            its name in the article
 * @param country
 *            the country it lies in
 * @param source
 *            {@code text}, {@code dateline} or {@code metadata}
 */
public record Site(Optional<Node> place, Optional<String> name, Optional<Node> country, Optional<String> source) {
    /** Nothing known. */
    public static final Site UNKNOWN = new Site(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
