package org.communique.event;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * What the tense and the meaning of a verb say of the encounter that it or its object speaks of.
 *
 * <p>Example: "met" is held, "will meet" planned, "visits next week" planned too; "agreed" makes a plan of what it agrees to.
 */
final class TenseStatus {
    private static final Vocabulary VERBS = Vocabulary.read(TenseStatus.class, "governors.tsv");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nobody", "neither", "without");
    private static final Set<String> WEEKDAYS = Stream.of(DayOfWeek.values()).map(DayOfWeek::name)
            .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ARRIVALS = Set.copyOf(Vocabulary.lines(TenseStatus.class, "arrival-verbs.txt"));

    /** What the tense of a verb says of an encounter that the verb itself or its object speaks of. */
    StatusStep of(Scene scene, Trigger trigger, int verb) {
        Grammar grammar = scene.grammar();
        Tense tense = Tense.of(grammar, verb);
        String what = tense.name().toLowerCase(Locale.ROOT) + " of " + grammar.token(verb).lemma();
        boolean negated = isNegated(grammar, verb);
        return switch (tense) {
            case PAST, PERFECT -> new StatusStep(negated ? Status.HYPOTHETICAL : past(trigger, verb), what);
            case PRESENT, PROGRESSIVE ->
                new StatusStep(negated ? Status.REFUSED : present(scene, trigger, verb, tense), what);
            case FUTURE, CONDITIONAL -> new StatusStep(negated ? Status.REFUSED : Status.PLANNED, what);
            case POSSIBLE -> new StatusStep(negated ? Status.REFUSED : Status.HYPOTHETICAL, what);
            case OBLIGED -> new StatusStep(negated ? Status.HYPOTHETICAL : Status.PROPOSED, what);
            case INFINITIVE -> infinitive(scene, trigger, verb, what);
            case PARTICIPLE -> participle(scene, trigger, verb, what);
        };
    }

    private static Status past(Trigger trigger, int verb) {
        boolean arrival = trigger.frame().is("travel") && verb == trigger.index()
                && ARRIVALS.contains(trigger.token().lemma());
        return arrival || trigger.frame().name().equals("be-in") ? Status.ONGOING : Status.HELD;
    }

    private static Status present(Scene scene, Trigger trigger, int verb, Tense tense) {
        if (tense == Tense.PRESENT && isAhead(scene, verb)) {
            return Status.PLANNED;
        }
        boolean process = trigger.frame().kind() == Kind.VISIT || trigger.frame().kind() == Kind.NEGOTIATION
                && !trigger.frame().is("pact");
        return process || tense == Tense.PROGRESSIVE || !trigger.frame().isVerb() ? Status.ONGOING : Status.HELD;
    }

    /** "Visits Canada next week", "meets Monday", "when they meet, will argue": the present that tells the future. */
    private static boolean isAhead(Scene scene, int verb) {
        boolean time = scene.times().stream().map(t -> t.text().toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.startsWith("next ") || t.startsWith("tomorrow") || t.startsWith("later this ")
                        || WEEKDAYS.contains(t));
        boolean future = scene.grammar().head(verb).filter(Token::isVerb)
                .filter(h -> scene.token(verb).relation().equals("advcl"))
                .filter(h -> Set.of(Tense.FUTURE, Tense.INFINITIVE).contains(Tense.of(scene.grammar(), h.index())))
                .isPresent();
        return time || future;
    }

    private StatusStep infinitive(Scene scene, Trigger trigger, int verb, String what) {
        if (scene.word(verb - 2).equals("yet")) {
            return new StatusStep(Status.HYPOTHETICAL, "yet to " + scene.word(verb));
        }
        if (isFirstTo(scene, verb)) {
            return new StatusStep(Status.HELD, "the first to " + scene.word(verb));
        }
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isEmpty()) {
            return new StatusStep(Status.PLANNED, "infinitive without a finite verb");
        }
        Token governor = head.get();
        if (governor.lemma().equals("go") && governor.tag().equals("VBG")) {
            return new StatusStep(Status.PLANNED, "going to " + scene.word(verb));
        }
        Optional<StatusStep> lexical = lexical(scene, trigger, governor);
        return lexical.orElseGet(() -> scene.token(verb).relation().equals("advcl")
                || scene.token(verb).relation().startsWith("acl")
                        ? new StatusStep(Status.PLANNED, what + " as a purpose")
                        : new StatusStep(Status.PLANNED, what));
    }

    /** "Became the first president to meet Mao": told as done by a past verb before it. */
    private static boolean isFirstTo(Scene scene, int verb) {
        boolean first = IntStream.range(Math.max(0, verb - 7), verb)
                .anyMatch(i -> scene.word(i).equals("the") && scene.word(i + 1).matches("first|only|last|latest"));
        Optional<Token> finite = IntStream.range(0, verb).mapToObj(scene::token)
                .filter(t -> t.tag().matches("VB[DZP]|MD")).reduce((a, b) -> b);
        return first && finite.filter(t -> t.tag().equals("VBD") && t.lemma().matches("become|be")).isPresent();
    }

    private StatusStep participle(Scene scene, Trigger trigger, int verb, String what) {
        Token token = scene.token(verb);
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isPresent() && head.get().isVerb() && !token.relation().equals("advcl")) {
            return new StatusStep(of(scene, trigger, head.get().index()).status(), what + " with its governor");
        }
        if (token.lemma().equals("follow") && token.tag().equals("VBN") && head.filter(Token::isVerb).isPresent()) {
            StatusStep main = lexical(scene, trigger, head.get())
                    .orElseGet(() -> of(scene, trigger, head.get().index()));
            return new StatusStep(main.status(), what + " with its governor");
        }
        boolean process = trigger.frame().kind() == Kind.VISIT;
        boolean before = token.relation().equals("advcl") && scene.grammar().hasChild(verb, Set.of("before"));
        if (before) {
            return new StatusStep(Status.PLANNED, what);
        }
        boolean going = token.tag().equals("VBG");
        return new StatusStep(going ? process ? Status.ONGOING : Status.HELD : past(trigger, verb), what);
    }

    /** What a governing verb or adjective says by its meaning: "agreed to", "ruled out". */
    Optional<StatusStep> lexical(Scene scene, Trigger trigger, Token governor) {
        String lemma = Governors.lemma(scene, governor);
        List<String> row = VERBS.row(lemma);
        if (row.size() < 2) {
            return Optional.empty();
        }
        StatusStep own = ofGovernor(scene, trigger, governor, row.get(1));
        return Optional.of(new StatusStep(own.status(), lemma + " gives " + own.status().word()));
    }

    private StatusStep ofGovernor(Scene scene, Trigger trigger, Token governor, String says) {
        StatusStep tense = governor.isVerb() || scene.grammar().child(governor.index(), "cop").isPresent()
                ? of(scene, trigger, governor.index())
                : new StatusStep(Status.HELD, "");
        boolean open = !tense.status().isFactual();
        boolean negated = isNegated(scene.grammar(), governor.index());
        return switch (says) {
            case "tense" -> tense;
            case "presupposed" -> new StatusStep(
                    trigger.frame().kind() == Kind.SUMMIT ? Status.PLANNED : Status.ONGOING, "");
            case "begin" -> open ? tense : new StatusStep(Status.ONGOING, "");
            case "ongoing" -> open && !isToGoOn(scene, governor) ? tense : new StatusStep(Status.ONGOING, "");
            case "held" -> open ? tense : new StatusStep(Status.HELD, "");
            case "cancelled", "refused" -> tense.status() == Status.HYPOTHETICAL
                    ? tense
                    : new StatusStep(negated ? Status.PLANNED : Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
            default -> negated
                    ? new StatusStep(Status.REFUSED, "")
                    : new StatusStep(Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
        };
    }

    /** "Will continue", "may go on": what can go on is under way. */
    private static boolean isToGoOn(Scene scene, Token governor) {
        return Set.of(Tense.FUTURE, Tense.POSSIBLE).contains(Tense.of(scene.grammar(), governor.index()))
                && !isNegated(scene.grammar(), governor.index());
    }

    private static boolean isNegated(Grammar grammar, int word) {
        boolean nobody = grammar.child(word, "nsubj").filter(s -> grammar.hasChild(s.index(), Set.of("no")))
                .isPresent();
        return nobody || grammar.hasChild(word, NEGATIONS);
    }
}
