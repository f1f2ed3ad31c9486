package org.communique.entity.coreference;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.mention.Mention;

/**
 * Whom each mention of an article speaks of.
 *
 * <p>Example: "Lavrov" speaks of one person; "the foreign ministers of Greece and Turkey" of two groups, one for each
 * state. Mentions are looked up by identity.
 */
public final class Cast {
    private final Map<Mention, List<Entity>> byMention = new IdentityHashMap<>();
    private final Map<Mention, String> movements = new IdentityHashMap<>();
    private final List<Entity> all;
    private final Origin origin;

    /**
     * Where a report was sent from, as its dateline says.
     *
     * @param place
     *            the city
     * @param state
     *            the state that the city lies in
     */
    public record Origin(Optional<Entity> place, Optional<Entity> state) {
    }

    /**
     * A cast.
     *
     * @param all
     *            the entities of the article, by first mention
     * @param byMention
     *            whom each mention speaks of; compared by identity
     * @param movements
     *            the code of the state for which the movement speaks whose people a mention names
     * @param origin
     *            where the report was sent from
     */
    public Cast(List<Entity> all, Map<Mention, List<Entity>> byMention, Map<Mention, String> movements,
            Origin origin) {
        this.origin = origin;
        this.all = List.copyOf(all);
        this.movements.putAll(movements);
        byMention.forEach((mention, entities) -> this.byMention.put(mention, List.copyOf(entities)));
    }

    /** The code of the state for which a movement speaks whose people a mention names: PS for "Hamas officials". */
    public Optional<String> stateOfMovement(Mention mention) {
        return Optional.ofNullable(movements.get(mention));
    }

    /** The entities that a mention speaks of; empty when nothing explains it. */
    public List<Entity> of(Mention mention) {
        return byMention.getOrDefault(mention, List.of());
    }

    /** All entities of the article, by first mention. */
    public List<Entity> all() {
        return all;
    }

    /** The place that the report was sent from, as its dateline says. */
    public Optional<Entity> dateline() {
        return origin.place();
    }

    /** The state that the report was sent from: who receives a guest that "arrived here". */
    public Optional<Entity> host() {
        return origin.state();
    }
}
