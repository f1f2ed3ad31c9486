package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * Tells whether an encounter took place, is planned, refused and so on, from the trigger outwards: the words beside it,
 * the verb that governs it, and what governs that verb.
 *
 * <p>Example: in "Putin may cancel talks with Biden" the verb "cancel" says cancelled, but "may" leaves a possibility.
 */
final class StatusReader {
    private static final Vocabulary VERBS = Vocabulary.read(StatusReader.class, "governors.tsv");
    private static final Vocabulary CUES = Vocabulary.read(StatusReader.class, "noun-cues.tsv");
    private static final Vocabulary CONDITIONS = Vocabulary.read(StatusReader.class, "conditional-words.tsv");
    private static final Set<String> REPORTING = Set
            .copyOf(Vocabulary.lines(StatusReader.class, "reporting-verbs.txt"));
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nobody", "neither", "without");
    private static final Set<String> ARRIVALS = Set.of("arrive", "land", "fly", "jet");
    private static final Set<String> BEFORE = Set.of("before", "ahead", "to", "toward", "towards", "until");
    private static final Set<String> ADJUNCTS = Set.of("at", "during", "after", "in", "following", "since", "over");
    private static final Set<String> TAKING_PART = Set.of("participate", "engage", "take", "sit", "join", "gather",
            "meet",
            "be", "arrive");
    private final Governors governors = new Governors();
    private final KindReader kinds = new KindReader();

    /** The status of the encounter that a trigger speaks of. */
    StatusReading read(Scene scene, Trigger trigger) {
        StatusStep step = trigger.frame().isVerb() ? verb(scene, trigger) : noun(scene, trigger);
        return new StatusReading(step.status(), step.reason(), Optional.empty());
    }

    private StatusStep verb(Scene scene, Trigger trigger) {
        return outwards(scene, trigger.index(), ofTense(scene, trigger, trigger.index()));
    }

    /** What the tense of a verb says of an encounter that the verb itself or its object speaks of. */
    private StatusStep ofTense(Scene scene, Trigger trigger, int verb) {
        Grammar grammar = scene.grammar();
        Tense tense = Tense.of(grammar, verb);
        String what = tense.name().toLowerCase(Locale.ROOT) + " of " + grammar.token(verb).lemma();
        boolean negated = isNegated(grammar, verb);
        return switch (tense) {
            case PAST, PERFECT -> new StatusStep(negated ? Status.HYPOTHETICAL : past(trigger, verb), what);
            case PRESENT, PROGRESSIVE ->
                new StatusStep(negated ? Status.REFUSED : present(scene, trigger, tense), what);
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
        return arrival ? Status.ONGOING : Status.HELD;
    }

    private static Status present(Scene scene, Trigger trigger, Tense tense) {
        boolean process = trigger.frame().kind() == Kind.VISIT || trigger.frame().kind() == Kind.NEGOTIATION
                && !trigger.frame().is("pact");
        return process || tense == Tense.PROGRESSIVE || !trigger.frame().isVerb() ? Status.ONGOING : Status.HELD;
    }

    private StatusStep infinitive(Scene scene, Trigger trigger, int verb, String what) {
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isEmpty()) {
            return new StatusStep(Status.PLANNED, "infinitive without a finite verb");
        }
        Token governor = head.get();
        Optional<StatusStep> lexical = lexical(scene, trigger, governor);
        return lexical.orElseGet(() -> scene.token(verb).relation().equals("advcl")
                || scene.token(verb).relation().startsWith("acl")
                        ? new StatusStep(Status.PLANNED, what + " as a purpose")
                        : new StatusStep(Status.PLANNED, what));
    }

    private StatusStep participle(Scene scene, Trigger trigger, int verb, String what) {
        Token token = scene.token(verb);
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isPresent() && head.get().isVerb() && !token.relation().equals("advcl")) {
            return new StatusStep(ofTense(scene, trigger, head.get().index()).status(), what + " with its governor");
        }
        boolean process = trigger.frame().kind() == Kind.VISIT;
        boolean before = token.relation().equals("advcl") && scene.grammar().hasChild(verb, Set.of("before"));
        return new StatusStep(
                before ? Status.PLANNED : process && token.tag().equals("VBG") ? Status.ONGOING : Status.HELD,
                what);
    }

    /** What a governing verb or adjective says by its meaning: "agreed to", "ruled out". */
    private Optional<StatusStep> lexical(Scene scene, Trigger trigger, Token governor) {
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
                ? ofTense(scene, trigger, governor.index())
                : new StatusStep(Status.HELD, "");
        boolean open = !tense.status().isFactual();
        boolean negated = isNegated(scene.grammar(), governor.index());
        return switch (says) {
            case "tense" -> tense;
            case "begin", "ongoing" -> open ? tense : new StatusStep(Status.ONGOING, "");
            case "held" -> open ? tense : new StatusStep(Status.HELD, "");
            case "cancelled", "refused" -> tense.status() == Status.HYPOTHETICAL
                    ? tense
                    : new StatusStep(negated ? Status.PLANNED : Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
            default -> negated
                    ? new StatusStep(Status.REFUSED, "")
                    : new StatusStep(Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
        };
    }

    private StatusStep noun(Scene scene, Trigger trigger) {
        Optional<StatusStep> cue = cue(scene, trigger);
        Optional<StatusStep> over = GoverningNouns.over(scene, trigger.head());
        if (over.isPresent() && cue.isEmpty()) {
            return over.get();
        }
        Optional<Governors.Governor> governor = governors.of(scene, trigger.head());
        StatusStep step = governor.map(g -> governed(scene, trigger, g)).orElseGet(() -> free(scene, trigger));
        if (cue.isPresent() && (step.status().isFactual() || cue.get().status() == Status.REFUSED)) {
            return cue.get();
        }
        return governor.filter(g -> g.word().isVerb()).map(g -> outwards(scene, g.word().index(), step)).orElse(step);
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
            return ofTense(scene, trigger, trigger.head());
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
        if (BEFORE.contains(link) && !direct && !VERBS.has(governor.lemma())) {
            return new StatusStep(Status.PLANNED, "told as coming (\"" + link + "\")");
        }
        boolean part = !ADJUNCTS.contains(link) || TAKING_PART.contains(word.lemma());
        Optional<StatusStep> lexical = direct || part && VERBS.has(governor.lemma())
                ? lexical(scene, trigger, word)
                : Optional.empty();
        if (lexical.isPresent()) {
            return lexical.get();
        }
        if (direct) {
            return word.isVerb() ? ofTense(scene, trigger, word.index()) : free(scene, trigger);
        }
        return adjunct(scene, trigger, word, link);
    }

    /** "Said after talks", "remained deadlocked at talks": the phrase tells by its preposition. */
    private StatusStep adjunct(Scene scene, Trigger trigger, Token word, String link) {
        StatusStep main = word.isVerb() ? ofTense(scene, trigger, word.index()) : free(scene, trigger);
        return switch (link) {
            case "after", "following", "since" -> new StatusStep(Status.HELD, "told as past (\"" + link + "\")");
            case "during", "at", "in", "on" -> main.status().isFactual()
                    ? new StatusStep(isProcess(scene, trigger) ? Status.ONGOING : Status.HELD,
                            "told as going on (\"" + link + "\")")
                    : main;
            case "for", "if" -> main.status().isFactual() ? new StatusStep(Status.PLANNED, "told as aim") : main;
            default -> main;
        };
    }

    /** What stands over the verb: "is expected to", "said it would", "if". */
    private StatusStep outwards(Scene scene, int verb, StatusStep inner) {
        Grammar grammar = scene.grammar();
        StatusStep step = inner;
        int at = verb;
        for (int depth = 0; depth < 4; depth++) {
            if (isConditional(grammar, at)) {
                return new StatusStep(Status.HYPOTHETICAL, "under a condition");
            }
            Optional<Token> head = grammar.head(at);
            Optional<StatusStep> noun = head.filter(h -> grammar.token(verb).relation().matches("acl|ccomp|acl:relcl"))
                    .flatMap(h -> GoverningNouns.of(scene, h));
            if (noun.isPresent() && depth == 0) {
                return noun.get();
            }
            Optional<StatusStep> held = head.filter(h -> grammar.token(verb).relation().equals("ccomp"))
                    .flatMap(GoverningNouns::opinion);
            if (depth == 0 && held.isPresent()) {
                return held.get();
            }
            if (head.isEmpty() || !Set.of("xcomp", "conj").contains(grammar.token(at).relation())) {
                return step;
            }
            Token governor = head.get();
            if (REPORTING.contains(governor.lemma())) {
                return step;
            }
            step = weakened(scene, governor, step, grammar.token(at).relation());
            at = governor.index();
        }
        return step;
    }

    private StatusStep weakened(Scene scene, Token governor, StatusStep inner, String relation) {
        if (!governor.isVerb() || relation.equals("conj")) {
            return inner;
        }
        Tense tense = Tense.of(scene.grammar(), governor.index());
        if (tense == Tense.POSSIBLE && inner.status() != Status.REFUSED) {
            return new StatusStep(Status.HYPOTHETICAL, "possible only: " + governor.lemma());
        }
        boolean future = tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
        return future && inner.status().isFactual()
                ? new StatusStep(Status.PLANNED, "future of " + governor.lemma())
                : inner;
    }

    private static boolean isConditional(Grammar grammar, int verb) {
        boolean own = grammar.children(verb).stream()
                .anyMatch(t -> t.relation().equals("mark") && CONDITIONS.has(t.lemma()));
        return own || Tense.of(grammar, verb) == Tense.CONDITIONAL && grammar.children(verb).stream()
                .filter(t -> t.relation().equals("advcl")).anyMatch(t -> grammar.hasChild(t.index(), Set.of("if")));
    }

    private static boolean isNegated(Grammar grammar, int word) {
        boolean nobody = grammar.child(word, "nsubj").filter(s -> grammar.hasChild(s.index(), Set.of("no")))
                .isPresent();
        return nobody || grammar.hasChild(word, NEGATIONS);
    }
}
