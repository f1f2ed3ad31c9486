package org.communique.entity;

import java.util.List;
import java.util.Optional;

/**
 * Whether and how surely an entity is identified. Doubt is a value: nothing is forced on the nearest name.
 */
public sealed interface Link {
    /** Nobody in the gazetteer. */
    Link NIL = new Nil();

    /** Identified: the candidate's score is the confidence. */
    record Linked(Candidate candidate) implements Link {
    }

    /** One of these, best first; not decided. */
    record Unsure(List<Candidate> candidates) implements Link {
        public Unsure {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody in the gazetteer; the entity gets a local IRI. */
    record Nil() implements Link {
    }

    /** The candidate when identified. */
    default Optional<Candidate> linked() {
        return this instanceof Linked linked ? Optional.of(linked.candidate()) : Optional.empty();
    }
}
