package org.communique.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds the verb, adjective or name that a noun of encounter hangs on.
 *
 * <p>Example: "talks" hangs on "held" as its object in "held a second round of talks", because "round" is seen through;
 * in "said after talks" it hangs on "said" with the preposition "after".
 */
final class Governors {
    private static final Set<String> TRANSPARENT = Set
            .copyOf(Vocabulary.lines(Governors.class, "transparent-nouns.txt"));
    private static final Set<String> REPORTING = Set.copyOf(Vocabulary.lines(Governors.class, "reporting-verbs.txt"));
    private static final Set<String> OPENINGS = Vocabulary.read(Governors.class, "grammar-words.tsv").having("opening");
    private static final Set<String> AUDIENCE = Vocabulary.read(Governors.class, "grammar-words.tsv")
            .having("audience");
    private static final Set<String> BE = Vocabulary.read(Governors.class, "grammar-words.tsv").having("being");
    private static final Set<String> OF_TIME = Set.of("during", "after", "following");
    private static final int REACH = 16;
    private static final Set<String> BREAKS = Set.copyOf(Vocabulary.lines(Governors.class, "clause-words.txt"));
    private static final Set<String> AHEAD = Vocabulary.read(Governors.class, "grammar-words.tsv").having("ahead");
    private static final Vocabulary PARTICLES = Vocabulary.read(Governors.class, "governors.tsv");

    /**
     * What a noun hangs on.
     *
     * @param word
     *            the verb, adjective or name
     * @param link
     *            {@code subject}, {@code object}, or the preposition between
     * @param lemma
     *            the lemma of the word, with its particle where the table of governors knows it: "rule out"
     */
    record Governor(Token word, String link, String lemma) {
    }

    /** The governor of a noun: by the relations, else the next finite verb behind it; empty when there is none. */
    Optional<Governor> of(Scene scene, int noun) {
        if (scene.word(noun - 1).equals("open") && scene.endingAt(noun - 1).isPresent()) {
            // "The government and the rebels open talks", where "open" is taken for an adjective.
            return Optional.of(new Governor(scene.token(noun - 1), "object", "open"));
        }
        Optional<Governor> related = related(scene, noun);
        boolean reported = related.filter(g -> g.link().matches("subject|object|on") && g.word().index() < noun
                && REPORTING.contains(g.lemma()) || isFaceToFace(scene, g.word())).isPresent();
        boolean known = !reported && related.filter(g -> g.word().isVerb() || PARTICLES.has(g.lemma())
                || !g.link().matches("subject|object|conj|root|dep|parataxis|compound|appos")).isPresent();
        boolean adjunct = scene.grammar().preposition(noun).filter(p -> !p.equals("of")).isPresent();
        return known && !(adjunct && isSubject(scene, noun)) ? related : behind(scene, noun).or(() -> related);
    }

    /** "Talks between … have resumed", where the relations go astray: the verb of which the noun is the subject. */
    private static Optional<Governor> behind(Scene scene, int noun) {
        for (int at = noun + 1; at < scene.size() && at < noun + REACH; at++) {
            Token token = scene.token(at);
            if (BREAKS.contains(scene.word(at))) {
                return Optional.empty();
            }
            boolean finite = token.tag().matches("VBD|VBZ|VBP|MD") || scene.word(at).equals("to")
                    && at + 1 < scene.size() && scene.token(at + 1).tag().equals("VB");
            if (finite) {
                return mainVerb(scene, at).map(v -> predicate(scene, v))
                        .map(v -> new Governor(v, scene.grammar().isPassive(v.index()) ? "object" : "subject",
                                lemma(scene, v)));
            }
        }
        return Optional.empty();
    }

    /** "A day before talks were to restart": what stands right before a finite verb is its subject. */
    private static boolean isSubject(Scene scene, int noun) {
        return noun + 1 < scene.size() && scene.token(noun + 1).tag().matches("VBD|VBZ|VBP|MD");
    }

    /** "Face to face talks", where the second "face" is taken for a verb. */
    private static boolean isFaceToFace(Scene scene, Token word) {
        return word.lemma().equals("face") && scene.word(word.index() - 1).equals("to");
    }

    /** "Was out of the question", "appeared doomed": what a copula says. */
    private static Token predicate(Scene scene, Token verb) {
        Optional<Token> appears = scene.grammar().child(verb.index(), "xcomp")
                .filter(x -> verb.lemma().matches("appear|seem|look")
                        && PARTICLES.has(x.text().toLowerCase(Locale.ROOT)));
        if (appears.isPresent()) {
            return appears.get();
        }
        return verb.relation().equals("cop") ? scene.grammar().head(verb.index()).orElse(verb) : verb;
    }

    private static Optional<Token> mainVerb(Scene scene, int from) {
        Token last = null;
        for (int at = from; at < scene.size() && at < from + 8; at++) {
            Token token = scene.token(at);
            if (token.isVerb()) {
                last = token;
            } else if (isTime(scene, at) && (last == null || BE.contains(last.text().toLowerCase(Locale.ROOT)))) {
                continue;
            } else if (!token.tag().matches("MD|RB|TO") && !scene.word(at).equals("to")) {
                break;
            }
        }
        return Optional.ofNullable(last);
    }

    /** "Was on Friday cancelled": a time inside the verb group, with its preposition. */
    private static boolean isTime(Scene scene, int at) {
        return scene.times().stream().anyMatch(t -> t.from() - (scene.word(t.from() - 1).equals("on") ? 1 : 0) <= at
                && at < t.to());
    }

    private Optional<Governor> related(Scene scene, int noun) {
        int at = noun;
        boolean ahead = false;
        for (int step = 0; step < 5; step++) {
            Token token = scene.token(at);
            Optional<Token> head = scene.grammar().head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (AHEAD.contains(head.get().lemma())) {
                ahead = true;
                at = head.get().index();
            } else if (isTransparent(scene, token, head.get()) || isParticle(scene, head.get())
                    || isInsideName(scene, head.get())) {
                at = head.get().index();
            } else {
                String own = scene.grammar().preposition(noun).filter(OF_TIME::contains).orElse("");
                return Optional.of(new Governor(head.get(), ahead ? "ahead" : own.isEmpty() ? link(scene, token) : own,
                        lemma(scene, head.get())));
            }
        }
        return Optional.empty();
    }

    /** "Dar es Salaam", of which a word is taken for a verb. */
    private static boolean isInsideName(Scene scene, Token head) {
        return head.isVerb() && scene.covering(head.index()).filter(m -> m.type() == MentionType.PLACE).isPresent();
    }

    /** "Walked away from talks": an adverb between a verb of the table and the noun. */
    private static boolean isParticle(Scene scene, Token head) {
        return head.tag().equals("RB") && scene.grammar().head(head.index()).filter(Token::isVerb)
                .filter(v -> PARTICLES.has(v.lemma() + " " + head.lemma())).isPresent();
    }

    private static boolean isTransparent(Scene scene, Token token, Token head) {
        boolean inside = token.relation().startsWith("nmod") || token.relation().startsWith("compound")
                || token.relation().startsWith("appos");
        boolean told = inside && AUDIENCE.contains(head.lemma())
                && scene.grammar().preposition(token.index()).filter(OPENINGS::contains).isPresent();
        if (told) {
            return true;
        }
        boolean joined = token.relation().equals("conj") && head.isNoun();
        // "Will lead a delegation on a visit to Cambodia": what is led goes on it, and who leads it.
        boolean led = inside && head.lemma().equals("delegation")
                && scene.grammar().preposition(token.index()).filter("on"::equals).isPresent();
        return joined || led || inside && (TRANSPARENT.contains(head.lemma()) || head.isNoun()
                && scene.covering(head.index()).isEmpty() && !head.tag().startsWith("NNP"));
    }

    private static String link(Scene scene, Token token) {
        String relation = token.relation();
        if (relation.startsWith("nsubj") || relation.startsWith("csubj")) {
            return relation.endsWith("pass") ? "object" : "subject";
        }
        return scene.grammar().preposition(token.index())
                .orElse(relation.startsWith("obj") || relation.startsWith("iobj") ? "object" : relation);
    }

    /** "Called off", "rule out": with its particle when the table has it. */
    static String lemma(Scene scene, Token verb) {
        for (int at = verb.index() + 1; at <= verb.index() + 2 && at < scene.size(); at++) {
            String phrase = verb.lemma() + " " + scene.word(at);
            if (PARTICLES.has(phrase)) {
                return phrase;
            }
        }
        return verb.lemma();
    }
}
