package org.communique.store.consolidation;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What people decided on reports and encounters, whatever scores and readings say.
 *
 * <p>Example: a reader merged two reports that no rule would join, split off a third, and corrected the date of a fourth.
 */
public interface Constraints {
    /** Nobody decided anything. */
    Constraints NONE = new Constraints() {
        @Override
        public Set<Node> joinedWith(Node report) {
            return Set.of();
        }

        @Override
        public boolean areApart(Report one, Report other) {
            return false;
        }

        @Override
        public Report amended(Report report) {
            return report;
        }

        @Override
        public CanonicalEncounter ruled(CanonicalEncounter encounter) {
            return encounter;
        }

        @Override
        public Set<String> labels(Node thing) {
            return Set.of();
        }
    };

    /** The reports that were merged with this one. */
    Set<Node> joinedWith(Node report);

    /** Whether the two were set apart. */
    boolean areApart(Report one, Report other);

    /** The report with what was corrected on it. */
    Report amended(Report report);

    /** The encounter with what was corrected and decided on any of its reports. */
    CanonicalEncounter ruled(CanonicalEncounter encounter);

    /** What people called a thing when they put it in place of another. */
    Set<String> labels(Node thing);
}
