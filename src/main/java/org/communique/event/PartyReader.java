package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Makes parties of the arguments of a trigger: who they are, and whether they can stand for anybody.
 *
 * <p>Example: "Kuleba" stands for Ukraine; "rebels" are an armed movement; "reporters" stand for nobody and are left out.
 */
final class PartyReader {
    private static final Vocabulary ARMED = Vocabulary.read(PartyReader.class, "armed-movements.tsv");
    private static final Set<String> NOT_OFFICIAL = Set.of("honorific", "candidate");
    private final Cast cast;

    PartyReader(Cast cast) {
        this.cast = cast;
    }

    /** The parties that an argument speaks of; empty when it cannot stand for anybody. */
    List<Party> read(Argument argument) {
        List<Party> parties = new ArrayList<>();
        for (Entity entity : cast.of(argument.mention())) {
            if (entity.type() != EntityType.PLACE && mayStand(entity, argument.mention())) {
                parties.add(party(entity, argument));
            }
        }
        return parties;
    }

    private static Party party(Entity entity, Argument argument) {
        Mention mention = argument.mention();
        boolean armed = mention.traits().officeClass().filter("movement"::equals).isPresent()
                || ARMED.has(mention.text()) || mention.traits().modifiers().stream().anyMatch(ARMED::has);
        return new Party(entity, mention, argument.role(), entity.country(), armed, isOfficial(entity, mention));
    }

    private static boolean isOfficial(Entity entity, Mention mention) {
        if (entity.type() != EntityType.PERSON) {
            return true;
        }
        boolean titled = entity.office().isPresent()
                || mention.traits().officeClass().filter(c -> !NOT_OFFICIAL.contains(c)).isPresent();
        return titled || entity.link().linked().isPresent();
    }

    /** Groups without a state, such as "officials", stand for nobody; movements and "both governments" do. */
    private static boolean mayStand(Entity entity, Mention mention) {
        if (entity.type() == EntityType.GROUP) {
            Optional<String> noun = mention.traits().officeClass();
            boolean bare = mention.traits().nations().isEmpty() && entity.country().isEmpty();
            return !bare || noun.filter(c -> c.equals("movement") || c.equals("parties")).isPresent()
                    || mention.traits().modifiers().stream().map(m -> m.toLowerCase(Locale.ROOT))
                            .anyMatch(ARMED::has);
        }
        return entity.type() != EntityType.STATE || mention.type() == MentionType.STATE
                || mention.type() == MentionType.PLACE;
    }
}
