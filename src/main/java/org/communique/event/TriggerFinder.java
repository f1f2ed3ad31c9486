package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.article.Part;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * Finds the words of a sentence that speak of encounters: by the lemmas of the frames, and where a name itself tells that
 * somebody is a guest.
 *
 * <p>Example: "met" in "Kuleba met Lavrov"; "visiting" in "visiting Chinese Premier Wen Jiabao"; "in" in "Powell, in Asia
 * for talks, said" and in the headline "Putin in Brazil".
 */
final class TriggerFinder {
    private static final Set<String> PURPOSES = Set.of("to", "for");
    private final Frames frames;
    private final Frame visiting;
    private final Frame present;
    private final Frame due;
    private final Frame negotiators;

    TriggerFinder(Frames frames) {
        this.frames = frames;
        this.visiting = frames.named("visiting").orElseThrow();
        this.present = frames.named("present").orElseThrow();
        this.due = frames.named("due").orElseThrow();
        this.negotiators = frames.named("negotiators").orElseThrow();
    }

    /** The triggers in reading order. */
    List<Trigger> find(Scene scene) {
        List<Trigger> found = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            Optional<Trigger> trigger = at(scene, at);
            trigger.ifPresent(found::add);
            at += trigger.map(t -> t.length() - 1).orElse(0);
        }
        return found;
    }

    private Optional<Trigger> at(Scene scene, int at) {
        if (isNegotiating(scene, at)) {
            return Optional.of(new Trigger(scene.sentence(), at, 1, negotiators));
        }
        if (isGuest(scene, at)) {
            return Optional.of(new Trigger(scene.sentence(), at, 1, visiting));
        }
        if (isIn(scene, at) && isPresent(scene, at)) {
            return Optional.of(new Trigger(scene.sentence(), at, 1, present));
        }
        if (isIn(scene, at) && scene.word(at - 1).matches("due|expected")) {
            return Optional.of(new Trigger(scene.sentence(), at, 1, due));
        }
        return (isMistaggedVerb(scene, at) ? frames.verbAt(scene.sentence(), at) : frames.at(scene.sentence(), at))
                .map(f -> new Trigger(scene.sentence(), at, f.length(), f.frame()));
    }

    /** "U.S. and European negotiators moved closer": who negotiates does so with somebody, when nothing else says it. */
    private boolean isNegotiating(Scene scene, int at) {
        return scene.word(at).equals("negotiators")
                && scene.covering(at).filter(m -> m.type() == MentionType.GROUP).isPresent()
                && IntStream.range(0, scene.size()).filter(i -> i != at)
                        .noneMatch(i -> frames.at(scene.sentence(), i).isPresent());
    }

    /** "President Bush visits Canada", taken for visits of his: behind the name of an official, before who or where. */
    private static boolean isMistaggedVerb(Scene scene, int at) {
        boolean behindName = scene.token(at).tag().equals("NNS") && scene.word(at).endsWith("s")
                && scene.endingAt(at).filter(m -> isOfficial(m) || m.type() == MentionType.ORGANISATION).isPresent();
        int next = scene.word(at + 1).matches("to|in|with|for|neighbou?ring|the") ? at + 2 : at + 1;
        return behindName && scene.beginningAt(next).or(() -> scene.beginningAt(at + 1))
                .filter(m -> m.type() != MentionType.PRONOUN).isPresent()
                && IntStream.range(0, scene.size()).noneMatch(i -> scene.token(i).tag().matches("VB[DZP]|MD")
                        && scene.token(i).head() < 0);
    }

    private static boolean isGuest(Scene scene, int at) {
        return scene.word(at).equals("visiting") && scene.covering(at).filter(TriggerFinder::isOfficial).isPresent();
    }

    private static boolean isOfficial(Mention mention) {
        return mention.type() == MentionType.PERSON || mention.type() == MentionType.OFFICE;
    }

    private static Optional<Mention> place(Scene scene, int at) {
        return scene.beginningAt(at + 1)
                .filter(m -> m.type() == MentionType.PLACE || m.type() == MentionType.STATE)
                .filter(m -> !m.traits().modifiers().contains("adjective"));
    }

    private static boolean isIn(Scene scene, int at) {
        return scene.word(at).equals("in") && place(scene, at).isPresent();
    }

    /** "Powell, in Asia for talks,": between commas with a purpose; in a headline right behind the name. */
    private static boolean isPresent(Scene scene, int at) {
        String next = scene.word(place(scene, at).orElseThrow().extent().to());
        boolean aside = isFirstVerbBehind(scene, at) && scene.word(at - 1).equals(",")
                && scene.endingAt(at - 1).filter(TriggerFinder::isOfficial).isPresent() && PURPOSES.contains(next);
        boolean headline = scene.sentence().span().part() == Part.TITLE
                && scene.endingAt(at).filter(TriggerFinder::isOfficial).filter(m -> m.extent().from() == 0).isPresent();
        return aside || headline && (next.isEmpty() || next.equals("for"));
    }

    private static boolean isFirstVerbBehind(Scene scene, int at) {
        return IntStream.range(0, at).noneMatch(i -> scene.token(i).tag().matches("VB[DZP]|MD"));
    }

    /** Who is said to be a guest, for a trigger of that sort, and where. */
    static List<Argument> arguments(Scene scene, Trigger trigger) {
        int at = trigger.index();
        boolean due = trigger.frame().name().equals("due");
        Optional<Mention> who = due
                ? scene.grammar().child(at - 1, "nsubj").flatMap(t -> scene.covering(t.index()))
                        .or(() -> subject(scene, at))
                : scene.covering(at).filter(TriggerFinder::isOfficial)
                        .or(() -> scene.endingAt(at)).or(() -> scene.endingAt(at - 1));
        List<Argument> arguments = new ArrayList<>();
        if (trigger.frame().name().equals("negotiators")) {
            who = Optional.empty();
            scene.covering(at).ifPresent(m -> Stream.concat(scene.listTo(m).stream(), scene.listFrom(m).stream())
                    .distinct().forEach(e -> arguments.add(new Argument(e, "subject", Role.PARTICIPANT))));
        }
        who.ifPresent(m -> arguments.add(new Argument(m, "subject", Role.VISITOR)));
        if (!trigger.frame().name().matches("visiting|negotiators")) {
            scene.beginningAt(at + 1)
                    .ifPresent(m -> arguments.add(new Argument(m, Destination.SLOT, Role.HOST)));
        }
        return arguments;
    }

    /** The last name before "is due in". */
    private static Optional<Mention> subject(Scene scene, int at) {
        return scene.mentions().stream().filter(m -> m.extent().to() < at && m.extent().to() > at - 4)
                .reduce((a, b) -> b);
    }
}
