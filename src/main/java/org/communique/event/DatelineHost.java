package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * The state that a guest is in when only the dateline names it: "arrived here", "visiting Chinese Premier".
 *
 * <p>Example: "BRASILIA - Chinese President Hu Jintao arrived here on Friday" is a visit to Brazil.
 */
final class DatelineHost {
    private static final int REACH = 6;
    private final Cast cast;

    DatelineHost(Cast cast) {
        this.cast = cast;
    }

    /** The host of a journey that names no destination; empty when nothing says that it leads to the dateline. */
    Optional<Party> of(Report report) {
        boolean open = report.trigger().frame().is("travel")
                && report.arguments().stream().noneMatch(a -> a.slot().equals(Destination.SLOT));
        if (!open || cast.host().isEmpty()) {
            return Optional.empty();
        }
        return word(report).map(at -> new Party(cast.host().get(), mention(report.scene(), at), Role.HOST,
                cast.host().get().country(), false, true));
    }

    /** The index of "here", or of "visiting" itself. */
    private static Optional<Integer> word(Report report) {
        Trigger trigger = report.trigger();
        if (trigger.frame().name().equals("visiting")) {
            return Optional.of(trigger.index());
        }
        int from = trigger.index() + trigger.length();
        return IntStream.range(from, Math.min(report.scene().size(), from + REACH))
                .filter(i -> report.scene().word(i).equals("here")).boxed().findFirst();
    }

    private static Mention mention(Scene scene, int at) {
        Token word = scene.token(at);
        return new Mention(MentionType.PLACE, new Mention.Extent(scene.sentence().index(), at, at + 1, at), word.span(),
                word.text(), new Mention.Traits(Optional.empty(), Optional.empty(), List.of(), List.of(), false,
                        List.of()));
    }
}
