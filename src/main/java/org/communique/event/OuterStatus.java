package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * What stands over a verb of encounter and may take its status back: conditions, hopes, possibilities.
 *
 * <p>Example: "if they meet", "hoped that they would meet", "may agree to meet" are only possible.
 */
final class OuterStatus {
    private static final Vocabulary CONDITIONS = Vocabulary.read(OuterStatus.class, "conditional-words.tsv");
    private static final Set<String> REPORTING = Set
            .copyOf(Vocabulary.lines(OuterStatus.class, "reporting-verbs.txt"));

    /** What stands over the verb: "is expected to", "said it would", "if". */
    StatusStep read(Scene scene, int verb, StatusStep inner) {
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
            Optional<StatusStep> object = head
                    .filter(h -> grammar.token(verb).relation().matches("xcomp|ccomp|acl:relcl"))
                    .filter(Token::isVerb).flatMap(h -> grammar.child(h.index(), "obj"))
                    .filter(o -> o.index() < verb).flatMap(o -> GoverningNouns.of(scene, o));
            if (object.isPresent() && depth == 0) {
                return object.get();
            }
            if (noun.isPresent() && depth == 0) {
                return noun.get();
            }
            Optional<StatusStep> held = head.filter(h -> grammar.token(verb).relation().equals("ccomp"))
                    .flatMap(GoverningNouns::opinion);
            if (depth == 0 && held.isPresent()) {
                return held.get();
            }
            Optional<StatusStep> doubt = head.filter(h -> h.isVerb() && isClause(grammar.token(verb)))
                    .flatMap(h -> grammar.child(h.index(), "nsubj")).flatMap(n -> GoverningNouns.of(scene, n));
            if (depth == 0 && doubt.isPresent()) {
                return doubt.get();
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

    /** "Hopes are fading that they will meet": a clause that belongs to a noun before its verb. */
    private static boolean isClause(Token verb) {
        return verb.relation().equals("ccomp");
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
        return own || Tense.of(grammar, verb) == Tense.CONDITIONAL
                && grammar.tokens().stream().anyMatch(t -> t.lemma().equals("if") || t.lemma().equals("provided"));
    }
}
