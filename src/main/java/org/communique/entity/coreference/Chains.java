package org.communique.entity.coreference;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.mention.Mention;

/**
 * The chains of an article, and which one a mention belongs to.
 *
 * <p>Mentions are looked up by identity: two mentions of one article are never the same object.
 */
public final class Chains {
    private final List<Chain> all;
    private final Map<Mention, Chain> byMention = new IdentityHashMap<>();

    Chains(List<Chain> all) {
        this.all = List.copyOf(all);
        for (Chain chain : all) {
            chain.mentions().forEach(m -> byMention.put(m, chain));
        }
    }

    /** All chains by first mention. */
    public List<Chain> all() {
        return all;
    }

    /** The chain of a mention; empty for pronouns and phrases that nothing explains. */
    public Optional<Chain> of(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }
}
