package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Words;

/**
 * Finds the two who stand in one hyphenated word before a noun of encounter, by the surnames that the article names.
 *
 * <p>Example: "the Merkel-Macron meeting", "Thursday's Putin-Abe talks".
 */
final class JoinedNames {
    private static final Pattern PAIR = Pattern.compile("(\\p{Lu}[\\p{L}']{2,})[-–—/](\\p{Lu}[\\p{L}']{2,})");
    private static final int REACH = 3;
    private final Cast cast;

    JoinedNames(Cast cast) {
        this.cast = cast;
    }

    /** Both, or nobody. */
    List<Party> of(Scene scene, Trigger trigger) {
        for (int at = trigger.index() - 1; at >= Math.max(0, trigger.index() - REACH); at--) {
            var pair = PAIR.matcher(scene.token(at).text());
            if (!trigger.frame().isVerb() && pair.matches() && scene.covering(at).isEmpty()) {
                List<Party> both = new ArrayList<>();
                Mention mention = mention(scene, at);
                named(pair.group(1)).ifPresent(e -> both.add(party(e, mention)));
                named(pair.group(2)).ifPresent(e -> both.add(party(e, mention)));
                return both.size() == 2 ? both : List.of();
            }
        }
        return List.of();
    }

    private static Mention mention(Scene scene, int at) {
        return new Mention(MentionType.PERSON, new Mention.Extent(scene.sentence().index(), at, at + 1, at),
                Words.span(scene.sentence(), at, at + 1), scene.token(at).text(), Mention.Traits.NONE);
    }

    private static Party party(Entity person, Mention mention) {
        boolean official = person.office().isPresent() || person.link().linked().isPresent();
        return new Party(person, mention, Role.PARTICIPANT, person.country(), false, official);
    }

    /** The only person of a surname. */
    private Optional<Entity> named(String surname) {
        List<Entity> all = cast.all().stream().filter(e -> e.type() == EntityType.PERSON)
                .filter(e -> e.name().or(e::label).filter(n -> n.endsWith(" " + surname) || n.equals(surname))
                        .isPresent())
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
