package org.communique.store.consolidation;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.event.Role;

/**
 * Somebody's part in an encounter.
 *
 * <p>Example: {@code wd:Q249206}, a person, as mediator for {@code wd:Q43}.
 *
 * @param actor
 *            who, across articles
 * @param type
 *            person, office, group, state or organisation
 * @param naming
 *            what they are called
 * @param role
 *            the part played
 * @param office
 *            the office held
 * @param country
 *            the state represented
 * @param confidence
 *            between 0 and 1
 * @param mention
 *            the passage that names them
 */
public record Attendance(Node actor, EntityType type, Naming naming, Role role, Optional<Seat> office,
        Optional<Node> country, double confidence, Optional<Node> mention) {

    /**
     * An office in which somebody attends.
     *
     * @param office
     *            the office
     * @param title
     *            its name in the article
     * @param officeClass
     *            its class, such as {@code foreign-minister}
     */
    public record Seat(Node office, String title, Optional<String> officeClass) {
    }

    /** The same in another role. */
    public Attendance as(Role other) {
        return new Attendance(actor, type, naming, other, office, country, confidence, mention);
    }

    /** The same part, played by this actor. */
    public Attendance linked(Node other, Naming called) {
        return new Attendance(other, type, called, role, office, country, 1, mention);
    }

    /** What to call them where one name is wanted. */
    public String name() {
        return naming.best();
    }

    /** Whether this is a person with a name. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
