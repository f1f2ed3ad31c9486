package org.communique.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A cast.
     *
     * @param all
     *            the entities of the article, by first mention
     * @param byMention
     *            whom each mention speaks of; compared by identity
     */
    public Cast(List<Entity> all, Map<Mention, List<Entity>> byMention) {
        this.all = List.copyOf(all);
        byMention.forEach((mention, entities) -> this.byMention.put(mention, List.copyOf(entities)));
    }

    /** The entities that a mention speaks of; empty when nothing explains it. */
    List<Entity> of(Mention mention) {
        return byMention.getOrDefault(mention, List.of());
    }

    List<Entity> all() {
        return all;
    }
}
