package org.communique.event;

import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;

/**
 * Somebody in a slot of an encounter, with the state or organisation they stand for.
 *
 * <p>Example: "Cavusoglu" as mediator, for TR; "Darfur's rebels" as participant, an armed movement.
 *
 * @param entity
 *            who
 * @param mention
 *            the mention in the slot
 * @param role
 *            the part they play
 * @param country
 *            the state they stand for
 * @param isArmed
 *            whether they are an armed or political movement, a party of its own within its state
 * @param isOfficial
 *            whether anything says that they hold an office
 */
record Party(Entity entity, Mention mention, Role role, Optional<String> country, boolean isArmed,
        boolean isOfficial) {

    /** The side of unnamed people who stand for somebody not said: "senior officials", "defence chiefs". */
    static final String VAGUE = "vague";

    /** Whether it is a group that no state or organisation is said of. */
    boolean isVague() {
        return entity.type() == EntityType.GROUP && !isArmed && country.isEmpty() && !isGovernment()
                && mention.traits().nations().isEmpty();
    }

    /** Whether it is a person or an office with a name. */
    boolean isNamedPerson() {
        return (entity.type() == EntityType.PERSON || entity.type() == EntityType.OFFICE)
                && entity.name().isPresent();
    }

    private boolean isGovernment() {
        return mention.traits().officeClass().filter("government"::equals).isPresent();
    }

    Party withMention(Mention other) {
        return new Party(entity, other, role, country, isArmed, isOfficial);
    }

    Party withRole(Role other) {
        return new Party(entity, mention, other, country, isArmed, isOfficial);
    }

    /** What it stands for, to tell parties apart: a state, a movement, an organisation, or else itself. */
    String side() {
        if (isArmed) {
            return "armed";
        }
        if (isVague()) {
            return VAGUE;
        }
        return country.orElseGet(() -> {
            if (!mention.traits().nations().isEmpty()) {
                return "org:" + mention.traits().nations().getFirst();
            }
            return entity.type() == EntityType.ORG ? "org:" + entity.id() : "unknown";
        });
    }
}
