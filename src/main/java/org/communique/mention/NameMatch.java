package org.communique.mention;

import java.util.List;

/**
 * A known name found in a sentence.
 *
 * <p>Example: at "Ankara" both a {@link NameKind#METONYM} (of Turkey) and a {@link NameKind#CITY}.
 *
 * @param kind
 *            what the name stands for
 * @param length
 *            how many tokens it covers
 * @param ids
 *            the identifiers it may mean, best first, in a fixed order; the state for a demonym or metonym
 */
public record NameMatch(NameKind kind, int length, List<String> ids) {
    public NameMatch {
        ids = List.copyOf(ids);
    }
}
