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
    private static final Vocabulary NOUNS = Vocabulary.read(StatusReader.class, "governing-nouns.tsv");
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
        Step step = trigger.frame().isVerb() ? verb(scene, trigger) : noun(scene, trigger);
        return new StatusReading(step.status(), step.reason(), Optional.empty());
    }

    /** A status found on the way, and why. */
    private record Step(Status status, String reason) {
    }

    private Step verb(Scene scene, Trigger trigger) {
        return outwards(scene, trigger.index(), ofTense(scene, trigger, trigger.index()));
    }

    /** What the tense of a verb says of an encounter that the verb itself or its object speaks of. */
    private Step ofTense(Scene scene, Trigger trigger, int verb) {
        Grammar grammar = scene.grammar();
        Tense tense = Tense.of(grammar, verb);
        String what = tense.name().toLowerCase(Locale.ROOT) + " of " + grammar.token(verb).lemma();
        boolean negated = isNegated(grammar, verb);
        return switch (tense) {
            case PAST, PERFECT -> new Step(negated ? Status.HYPOTHETICAL : past(trigger, verb), what);
            case PRESENT, PROGRESSIVE -> new Step(negated ? Status.REFUSED : present(scene, trigger, tense), what);
            case FUTURE, CONDITIONAL -> new Step(negated ? Status.REFUSED : Status.PLANNED, what);
            case POSSIBLE -> new Step(negated ? Status.REFUSED : Status.HYPOTHETICAL, what);
            case OBLIGED -> new Step(negated ? Status.HYPOTHETICAL : Status.PROPOSED, what);
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

    private Step infinitive(Scene scene, Trigger trigger, int verb, String what) {
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isEmpty()) {
            return new Step(Status.PLANNED, "infinitive without a finite verb");
        }
        Token governor = head.get();
        Optional<Step> lexical = lexical(scene, trigger, governor);
        return lexical.orElseGet(() -> scene.token(verb).relation().equals("advcl")
                || scene.token(verb).relation().startsWith("acl")
                        ? new Step(Status.PLANNED, what + " as a purpose")
                        : new Step(Status.PLANNED, what));
    }

    private Step participle(Scene scene, Trigger trigger, int verb, String what) {
        Token token = scene.token(verb);
        Optional<Token> head = scene.grammar().head(verb);
        if (head.isPresent() && head.get().isVerb() && !token.relation().equals("advcl")) {
            return new Step(ofTense(scene, trigger, head.get().index()).status(), what + " with its governor");
        }
        boolean process = trigger.frame().kind() == Kind.VISIT;
        boolean before = token.relation().equals("advcl") && scene.grammar().hasChild(verb, Set.of("before"));
        return new Step(before ? Status.PLANNED : process && token.tag().equals("VBG") ? Status.ONGOING : Status.HELD,
                what);
    }

    /** What a governing verb or adjective says by its meaning: "agreed to", "ruled out". */
    private Optional<Step> lexical(Scene scene, Trigger trigger, Token governor) {
        String lemma = Governors.lemma(scene, governor);
        List<String> row = VERBS.row(lemma);
        if (row.size() < 2) {
            return Optional.empty();
        }
        Step own = ofGovernor(scene, trigger, governor, row.get(1));
        return Optional.of(new Step(own.status(), lemma + " gives " + own.status().word()));
    }

    private Step ofGovernor(Scene scene, Trigger trigger, Token governor, String says) {
        Step tense = governor.isVerb() || scene.grammar().child(governor.index(), "cop").isPresent()
                ? ofTense(scene, trigger, governor.index())
                : new Step(Status.HELD, "");
        boolean open = !tense.status().isFactual();
        boolean negated = isNegated(scene.grammar(), governor.index());
        return switch (says) {
            case "tense" -> tense;
            case "begin", "ongoing" -> open ? tense : new Step(Status.ONGOING, "");
            case "held" -> open ? tense : new Step(Status.HELD, "");
            case "cancelled", "refused" -> tense.status() == Status.HYPOTHETICAL
                    ? tense
                    : new Step(negated ? Status.PLANNED : Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
            default -> negated
                    ? new Step(Status.REFUSED, "")
                    : new Step(Status.valueOf(says.toUpperCase(Locale.ROOT)), "");
        };
    }

    private Step noun(Scene scene, Trigger trigger) {
        Optional<Step> cue = cue(scene, trigger);
        Optional<Step> over = nounOver(scene, trigger.head());
        if (over.isPresent() && cue.isEmpty()) {
            return over.get();
        }
        Optional<Governors.Governor> governor = governors.of(scene, trigger.head());
        Step step = governor.map(g -> governed(scene, trigger, g)).orElseGet(() -> free(scene, trigger));
        if (cue.isPresent() && (step.status().isFactual() || cue.get().status() == Status.REFUSED)) {
            return cue.get();
        }
        return governor.filter(g -> g.word().isVerb()).map(g -> outwards(scene, g.word().index(), step)).orElse(step);
    }

    private Optional<Step> cue(Scene scene, Trigger trigger) {
        for (int at = trigger.index() - 1; at >= 0 && at >= trigger.index() - 6; at--) {
            Optional<String> cue = CUES.value(scene.word(at));
            if (cue.isPresent() && !cue.get().equals("none")) {
                return Optional.of(new Step(Status.valueOf(cue.get().toUpperCase(Locale.ROOT)),
                        "\"" + scene.word(at) + "\" beside it"));
            }
            if (scene.token(at).isVerb() && !scene.token(at).tag().matches("VB[GN]")
                    || scene.token(at).tag().equals("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Step free(Scene scene, Trigger trigger) {
        if (scene.grammar().child(trigger.head(), "cop").isPresent()) {
            return ofTense(scene, trigger, trigger.head());
        }
        return new Step(isProcess(scene, trigger) ? Status.ONGOING : Status.HELD, StatusReading.UNGOVERNED);
    }

    private boolean isProcess(Scene scene, Trigger trigger) {
        return Set.of(Kind.NEGOTIATION, Kind.VISIT).contains(kinds.read(scene, trigger));
    }

    private Step governed(Scene scene, Trigger trigger, Governors.Governor governor) {
        Token word = governor.word();
        String link = governor.link();
        if (!word.isVerb() && scene.covering(word.index()).isPresent() && !BEFORE.contains(link)
                && !link.equals("for")) {
            return free(scene, trigger);
        }
        boolean direct = Set.of("object", "subject").contains(link);
        if (BEFORE.contains(link) && !direct && !VERBS.has(governor.lemma())) {
            return new Step(Status.PLANNED, "told as coming (\"" + link + "\")");
        }
        boolean part = !ADJUNCTS.contains(link) || TAKING_PART.contains(word.lemma());
        Optional<Step> lexical = direct || part && VERBS.has(governor.lemma())
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
    private Step adjunct(Scene scene, Trigger trigger, Token word, String link) {
        Step main = word.isVerb() ? ofTense(scene, trigger, word.index()) : free(scene, trigger);
        return switch (link) {
            case "after", "following", "since" -> new Step(Status.HELD, "told as past (\"" + link + "\")");
            case "during", "at", "in", "on" -> main.status().isFactual()
                    ? new Step(isProcess(scene, trigger) ? Status.ONGOING : Status.HELD,
                            "told as going on (\"" + link + "\")")
                    : main;
            case "for", "if" -> main.status().isFactual() ? new Step(Status.PLANNED, "told as aim") : main;
            default -> main;
        };
    }

    /** What stands over the verb: "is expected to", "said it would", "if". */
    private Step outwards(Scene scene, int verb, Step inner) {
        Grammar grammar = scene.grammar();
        Step step = inner;
        int at = verb;
        for (int depth = 0; depth < 4; depth++) {
            if (isConditional(grammar, at)) {
                return new Step(Status.HYPOTHETICAL, "under a condition");
            }
            Optional<Token> head = grammar.head(at);
            Optional<Step> noun = head.filter(h -> grammar.token(verb).relation().matches("acl|ccomp|acl:relcl"))
                    .flatMap(h -> governingNoun(scene, h));
            if (noun.isPresent() && depth == 0) {
                return noun.get();
            }
            Optional<Step> held = head.filter(h -> grammar.token(verb).relation().equals("ccomp"))
                    .flatMap(StatusReader::opinion);
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

    private Step weakened(Scene scene, Token governor, Step inner, String relation) {
        if (!governor.isVerb() || relation.equals("conj")) {
            return inner;
        }
        Tense tense = Tense.of(scene.grammar(), governor.index());
        if (tense == Tense.POSSIBLE && inner.status() != Status.REFUSED) {
            return new Step(Status.HYPOTHETICAL, "possible only: " + governor.lemma());
        }
        boolean future = tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
        return future && inner.status().isFactual() ? new Step(Status.PLANNED, "future of " + governor.lemma()) : inner;
    }

    private static boolean isConditional(Grammar grammar, int verb) {
        boolean own = grammar.children(verb).stream()
                .anyMatch(t -> t.relation().equals("mark") && CONDITIONS.has(t.lemma()));
        return own || Tense.of(grammar, verb) == Tense.CONDITIONAL && grammar.children(verb).stream()
                .filter(t -> t.relation().equals("advcl")).anyMatch(t -> grammar.hasChild(t.index(), Set.of("if")));
    }

    /** "Hoped that they would meet", "denied that he had met": what is only thought. */
    private static Optional<Step> opinion(Token verb) {
        return VERBS.row(verb.lemma()).contains("hypothetical")
                ? Optional.of(new Step(Status.HYPOTHETICAL, "only " + verb.lemma()))
                : Optional.empty();
    }

    /** "An offer of talks", "hopes that they will meet"; what the verb over the noun says may settle it. */
    private Optional<Step> governingNoun(Scene scene, Token noun) {
        Optional<String> says = noun.isNoun() ? NOUNS.value(noun.lemma()) : Optional.empty();
        return says.map(status -> {
            Optional<Token> verb = scene.grammar().head(noun.index()).filter(Token::isVerb);
            Optional<String> lemma = verb.map(v -> Governors.lemma(scene, v));
            List<String> row = lemma.map(VERBS::row).orElse(List.of());
            boolean settled = row.size() > 1 && Set.of("refused", "cancelled").contains(row.get(1));
            boolean accepted = lemma.filter(l -> Set.of("accept", "agree", "approve", "welcome").contains(l))
                    .isPresent();
            String word = settled ? row.get(1) : accepted ? "planned" : status;
            return new Step(Status.valueOf(word.toUpperCase(Locale.ROOT)),
                    "\"" + noun.text() + "\" over it"
                            + lemma.filter(l -> settled || accepted).map(l -> ", " + l).orElse(""));
        });
    }

    /** The noun of the table that a noun of encounter hangs on, through other nouns. */
    private Optional<Step> nounOver(Scene scene, int noun) {
        int at = noun;
        for (int step = 0; step < 3; step++) {
            Optional<Token> head = scene.grammar().head(at);
            if (head.isEmpty() || !head.get().isNoun() && !head.get().isVerb()) {
                return Optional.empty();
            }
            if (head.get().isVerb() && !scene.token(head.get().index()).relation().equals("acl")) {
                return Optional.empty();
            }
            Optional<Step> found = governingNoun(scene, head.get());
            if (found.isPresent()) {
                return found;
            }
            at = head.get().index();
        }
        return Optional.empty();
    }

    private static boolean isNegated(Grammar grammar, int word) {
        boolean nobody = grammar.child(word, "nsubj").filter(s -> grammar.hasChild(s.index(), Set.of("no"))).isPresent();
        return nobody || grammar.hasChild(word, NEGATIONS);
    }
}
