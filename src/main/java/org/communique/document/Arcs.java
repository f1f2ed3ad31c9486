package org.communique.document;

import java.util.List;

/**
 * The grammar of a sentence: for each word its head and the relation to it.
 *
 * <p>Example: "Kuleba met Lavrov" has the heads {@code 1, -1, 1} and the relations {@code nsubj, root, obj}.
 *
 * @param heads
 *            by word, the index of its head, {@link Token#ROOT} for the root
 * @param relations
 *            by word, the Universal Dependencies relation
 */
public record Arcs(List<Integer> heads, List<String> relations) {
    public Arcs {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }
}
