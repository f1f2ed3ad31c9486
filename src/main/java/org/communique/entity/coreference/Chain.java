package org.communique.entity.coreference;

import java.util.List;
import java.util.Optional;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;

/**
 * All mentions of one person or thing in an article, and what they say together.
 *
 * <p>Example: "Ukrainian Foreign Minister Dmytro Kuleba", "Kuleba" and "he" are one chain with the name "Dmytro Kuleba",
 * the office class {@code foreign-minister} and the nation Ukraine.
 *
 * @param type
 *            what it is
 * @param mentions
 *            where it is mentioned, in reading order
 * @param name
 *            the fullest form of its name; empty for unnamed ones
 * @param title
 *            its title as first written
 * @param officeClass
 *            the class of its office, as far as said
 * @param nations
 *            the states and organisations it stands for, as identifiers of the lexicon
 * @param ids
 *            what its name may mean, best first
 */
public record Chain(EntityType type, List<Mention> mentions, Optional<String> name, Optional<String> title,
        Optional<String> officeClass, List<String> nations, List<String> ids) {
    public Chain {
        mentions = List.copyOf(mentions);
        nations = List.copyOf(nations);
        ids = List.copyOf(ids);
    }
}
