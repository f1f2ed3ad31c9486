package org.communique.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Tells the status of an encounter that a noun speaks of: by the words beside it, the noun or verb that it hangs on and the
 * preposition between.
 *
 * <p>Example: "planned talks", "an offer of talks", "called off the talks", "said after talks", "in Beijing for talks".
 */
final class NounStatusReader {
    private static final Vocabulary VERBS = Vocabulary.read(NounStatusReader.class, "governors.tsv");
    private static final Vocabulary CUES = Vocabulary.read(NounStatusReader.class, "noun-cues.tsv");
    private static final Set<String> BEFORE = Set.of("before", "ahead", "to", "toward", "towards", "until");
    private static final Set<String> ADJUNCTS = Set.of("at", "during", "after", "in", "following", "since", "over");
    private static final Set<String> TAKING_PART = Set.of("participate", "engage", "take", "sit", "join", "gather",
            "meet", "be", "arrive");
    private static final Set<String> PROMISES = Set.of("agree", "promise", "pledge", "vow", "decide", "commit",
            "resolve",
            "undertake");
    private static final Set<String> DOING = Set.copyOf(Vocabulary.lines(NounStatusReader.class, "doing-verbs.txt"));
    private static final Set<String> AHEAD = Set.of("ahead");
    private final Governors governors = new Governors();
    private final KindReader kinds = new KindReader();
    private final TenseStatus tenses = new TenseStatus();
    private final OuterStatus outer = new OuterStatus();

    /** The status of the encounter that a noun speaks of. */
    StatusStep read(Scene scene, Trigger trigger) {
        Optional<StatusStep> cue = cue(scene, trigger);
        Optional<StatusStep> over = GoverningNouns.over(scene, trigger.head());
        if (over.isPresent() && cue.isEmpty()) {
            return over.get();
        }
        Optional<Governors.Governor> governor = governors.of(scene, trigger.head());
        StatusStep step = governor.map(g -> governed(scene, trigger, g)).orElseGet(() -> free(scene, trigger));
        if (cue.filter(c -> decides(c, step, scene, governor)).isPresent()) {
            return cue.get();
        }
        if (step.status() == Status.PROPOSED && isUnderCondition(scene, trigger)) {
            return new StatusStep(Status.HYPOTHETICAL, "under a condition");
        }
        return governor.filter(g -> g.word().isVerb() && !step.reason().startsWith("told as past"))
                .map(g -> outer.read(scene, g.word().index(), step)).orElse(step);
    }

    /** A word beside it says more than the verb over it, but "held fresh talks" has been held. */
    private static boolean decides(StatusStep cue, StatusStep step, Scene scene,
            Optional<Governors.Governor> governor) {
        boolean done = cue.status() == Status.HYPOTHETICAL && step.status() == Status.HELD
                && governor.filter(g -> g.link().equals("object") && DOING.contains(g.lemma()))
                        .filter(g -> Tense.of(scene.grammar(), g.word().index()) == Tense.PAST).isPresent();
        boolean begun = cue.status() == Status.HELD && step.status() == Status.ONGOING
                && governor.filter(g -> VERBS.row(g.lemma()).contains("begin")).isPresent();
        boolean meant = cue.status() == Status.PLANNED && step.status() == Status.HYPOTHETICAL
                || cue.status() == Status.ONGOING && step.status() == Status.PLANNED;
        return !done && !begun && (step.status().isFactual() || meant || cue.status() == Status.REFUSED);
    }

    /** "Is ready to resume talks if …", "provided that". */
    private static boolean isUnderCondition(Scene scene, Trigger trigger) {
        return IntStream.range(trigger.index(), scene.size()).mapToObj(scene::word)
                .anyMatch(w -> w.equals("if") || w.equals("unless"));
    }

    private Optional<StatusStep> cue(Scene scene, Trigger trigger) {
        for (int at = trigger.index() - 1; at >= 0 && at >= trigger.index() - 6; at--) {
            Optional<String> cue = CUES.value(scene.word(at));
            if (cue.isPresent() && !cue.get().equals("none")) {
                return Optional.of(new StatusStep(Status.valueOf(cue.get().toUpperCase(Locale.ROOT)),
                        "\"" + scene.word(at) + "\" beside it"));
            }
            if (scene.token(at).isVerb() && !scene.token(at).tag().matches("VB[GN]")
                    || scene.token(at).tag().equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private StatusStep free(Scene scene, Trigger trigger) {
        if (scene.grammar().child(trigger.head(), "cop").isPresent()) {
            return tenses.of(scene, trigger, trigger.head());
        }
        return new StatusStep(isProcess(scene, trigger) ? Status.ONGOING : Status.HELD, StatusReading.UNGOVERNED);
    }

    private boolean isProcess(Scene scene, Trigger trigger) {
        return Set.of(Kind.NEGOTIATION, Kind.VISIT).contains(kinds.read(scene, trigger));
    }

    private StatusStep governed(Scene scene, Trigger trigger, Governors.Governor governor) {
        Token word = governor.word();
        String link = governor.link();
        if (!word.isVerb() && scene.covering(word.index()).isPresent() && !BEFORE.contains(link)
                && !link.equals("for")) {
            return free(scene, trigger);
        }
        boolean direct = Set.of("object", "subject").contains(link);
        boolean coming = AHEAD.contains(link) || BEFORE.contains(link) && !direct && !VERBS.has(governor.lemma());
        if (coming) {
            return new StatusStep(Status.PLANNED, "told as coming (\"" + link + "\")");
        }
        boolean byPhone = trigger.frame().is("phone") && link.equals("on");
        boolean part = !ADJUNCTS.contains(link) && !byPhone || TAKING_PART.contains(word.lemma());
        if (link.equals("subject") && VERBS.row(governor.lemma()).contains("people")) {
            return tenses.of(scene, trigger, word.index());
        }
        Optional<StatusStep> lexical = direct || part && VERBS.has(governor.lemma())
                ? tenses.lexical(scene, trigger, word)
                : Optional.empty();
        if (lexical.isPresent()) {
            return lexical.get();
        }
        if (direct) {
            return word.isVerb() ? tenses.of(scene, trigger, word.index()) : free(scene, trigger);
        }
        return adjunct(scene, trigger, word, link);
    }

    /** "Promised to turn the page at a summit": the promise was made there. */
    private static boolean isPromisedThere(Scene scene, Token verb) {
        boolean later = scene.times().stream().map(t -> t.text().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.startsWith("next ") || t.startsWith("tomorrow") || t.startsWith("later "));
        return !later && verb.tag().equals("VB") && !TAKING_PART.contains(verb.lemma()) && scene.grammar()
                .head(verb.index()).filter(h -> PROMISES.contains(h.lemma()))
                .filter(h -> Set.of(Tense.PAST, Tense.PERFECT).contains(Tense.of(scene.grammar(), h.index())))
                .isPresent();
    }

    /** "During his visit to Colombia last week": it is over. */
    private static boolean isPastWeek(Scene scene, Trigger trigger) {
        return scene.times().stream().filter(t -> t.from() > trigger.index() && t.from() < trigger.index() + 6)
                .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).matches("(?:last|this|earlier this) .*|yesterday"));
    }

    /** "Is in Beijing for talks", "visits Brazil for talks". */
    private static boolean isGuest(Scene scene, Trigger trigger) {
        int at = trigger.index();
        while (at > 0 && !scene.word(at).equals("for")) {
            at--;
        }
        Optional<Mention> place = scene.endingAt(at)
                .filter(m -> m.type() == MentionType.PLACE || m.type() == MentionType.STATE);
        int before = place.map(m -> m.extent().from() - 1).orElse(0);
        boolean in = scene.word(before).equals("in") && scene.word(before - 1).matches("is|are|'s|,");
        return place.isPresent() && (in || scene.word(before).equals("visits"));
    }

    /** "For two hours of talks": how long they took is known of what took place. */
    private static boolean isMeasured(Scene scene, Trigger trigger) {
        int at = trigger.index();
        return IntStream.range(Math.max(0, at - 3), at)
                .anyMatch(i -> scene.word(i).matches("hours?|minutes?") && scene.word(i + 1).equals("of")
                        || scene.word(i).matches(".+-(?:hour|minute)s?"));
    }

    /** "Said after talks", "remained deadlocked at talks": the phrase tells by its preposition. */
    private StatusStep adjunct(Scene scene, Trigger trigger, Token word, String link) {
        if (Set.of("at", "during").contains(link) && isPromisedThere(scene, word)) {
            return new StatusStep(Status.HELD, "where it was promised");
        }
        StatusStep main = word.isVerb() ? tenses.of(scene, trigger, word.index()) : free(scene, trigger);
        return switch (link) {
            case "after", "following", "since" -> new StatusStep(Status.HELD, "told as past (\"" + link + "\")");
            case "during", "at", "in", "on" -> link.equals("during") && isPastWeek(scene, trigger)
                    ? new StatusStep(Status.HELD, "told as past (\"this week\")")
                    : main.status().isFactual()
                            ? new StatusStep(isProcess(scene, trigger) ? Status.ONGOING : Status.HELD,
                                    "told as going on (\"" + link + "\")")
                            : main;
            case "for" -> isMeasured(scene, trigger) && main.status() == Status.HELD
                    ? new StatusStep(Status.HELD, "told with how long it took")
                    : isGuest(scene, trigger)
                            ? new StatusStep(Status.ONGOING, "told of a guest")
                            : main.status().isFactual() ? new StatusStep(Status.PLANNED, "told as aim") : main;
            case "if" -> main.status().isFactual() ? new StatusStep(Status.PLANNED, "told as aim") : main;
            default -> main;
        };
    }
}
