package org.communique.store.consolidation;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What people decided on which reports are one encounter, whatever scores say.
 *
 * <p>Example: a reader merged two reports that no rule would join, and split off a third.
 */
public interface Constraints {
    /** Nobody decided anything. */
    Constraints NONE = new Constraints() {
        @Override
        public Set<Node> joinedWith(Node report) {
            return Set.of();
        }

        @Override
        public boolean areApart(Node one, Node other) {
            return false;
        }
    };

    /** The reports that were merged with this one. */
    Set<Node> joinedWith(Node report);

    /** Whether the two were split. */
    boolean areApart(Node one, Node other);
}
