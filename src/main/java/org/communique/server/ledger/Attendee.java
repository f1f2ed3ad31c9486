package org.communique.server.ledger;

import java.util.Optional;
import org.communique.event.Role;

/**
 * Somebody's part in an encounter.
 *
 * <p>Example: Mevlüt Çavuşoğlu as mediator for Turkey.
 *
 * @param who
 *            a person, group, state or organisation
 * @param role
 *            the part played
 * @param country
 *            the state that is represented
 */
public record Attendee(Thing who, Role role, Optional<Thing> country) {

    /** Whether the two came to meet one another: those who stand for the same state did not. */
    public boolean isCounterpartOf(Attendee other) {
        boolean sameState = country.isPresent() && country.equals(other.country);
        return !who.equals(other.who) && !sameState;
    }
}
