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
 * @param name
 *            the name for people
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
public record Attendance(Node actor, EntityType type, String name, Role role, Optional<Seat> office,
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

    /** Whether this is a person with a name. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }
}
