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
    private final List<Entity> all;
    private final Optional<Entity> dateline;
    private final Optional<Entity> host;

    /**
     * A cast.
     *
     * @param all
     *            the entities of the article, by first mention
     * @param byMention
     *            whom each mention speaks of; compared by identity
     * @param dateline
     *            the place that the report was sent from
     * @param host
     *            the state that this place lies in
     */
    public Cast(List<Entity> all, Map<Mention, List<Entity>> byMention, Optional<Entity> dateline,
            Optional<Entity> host) {
        this.dateline = dateline;
        this.host = host;
        this.all = List.copyOf(all);
        byMention.forEach((mention, entities) -> this.byMention.put(mention, List.copyOf(entities)));
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
        return dateline;
    }

    /** The state that the report was sent from: who receives a guest that "arrived here". */
    public Optional<Entity> host() {
        return host;
    }
}
