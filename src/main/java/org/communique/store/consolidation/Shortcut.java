package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.rdf.Cq;

/**
 * A direct statement between those who take part in an encounter, for the questions that people ask first.
 *
 * <p>Example: of the Antalya meeting {@code Lavrov cq:met Kuleba} and {@code Kuleba cq:met Lavrov}.
 *
 * @param subject
 *            who
 * @param property
 *            met, spoke with, visited or hosted
 * @param object
 *            whom, or for a visit which country
 */
public record Shortcut(Node subject, Node property, Node object) {

    /** The shortcuts of an encounter: none unless it took place or is going on, none when it was rejected. */
    public static List<Shortcut> of(CanonicalEncounter encounter) {
        List<Shortcut> shortcuts = new ArrayList<>();
        boolean isRejected = encounter.standing() == CanonicalEncounter.Standing.REJECTED;
        if (encounter.status().isFactual() && !isRejected) {
            for (Attendance one : encounter.attendances()) {
                encounter.attendances().stream().filter(other -> areCounterparts(one, other))
                        .forEach(other -> between(encounter.kind(), one, other, shortcuts));
                visited(encounter, one).ifPresent(shortcuts::add);
            }
        }
        return shortcuts.stream().distinct().toList();
    }

    private static void between(Kind kind, Attendance one, Attendance other, List<Shortcut> shortcuts) {
        if (kind == Kind.CALL) {
            shortcuts.add(new Shortcut(one.actor(), Cq.SPOKE_WITH, other.actor()));
        } else if (kind != Kind.VISIT) {
            shortcuts.add(new Shortcut(one.actor(), Cq.MET, other.actor()));
        }
        if (one.role() == Role.HOST && kind != Kind.CALL) {
            shortcuts.add(new Shortcut(one.actor(), Cq.HOSTED, other.actor()));
        }
    }

    /** Those who stand for the same state did not come to meet one another. */
    private static boolean areCounterparts(Attendance one, Attendance other) {
        boolean sameState = one.country().isPresent() && one.country().equals(other.country());
        return !one.actor().equals(other.actor()) && !sameState;
    }

    private static Optional<Shortcut> visited(CanonicalEncounter encounter, Attendance visitor) {
        boolean travels = visitor.role() == Role.VISITOR
                || encounter.kind() == Kind.VISIT && visitor.role() == Role.PARTICIPANT;
        return travels && encounter.kind() != Kind.CALL && visitor.type() != EntityType.STATE
                ? encounter.site().country().filter(country -> !visitor.country().equals(Optional.of(country)))
                        .map(country -> new Shortcut(visitor.actor(), Cq.VISITED, country))
                : Optional.empty();
    }
}
