package org.communique.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds who does what a verb says: by the relations of the parser, and where those go astray the mention that stands before
 * the verb in its clause.
 *
 * <p>Example: "Obasanjo" in "Obasanjo, who chairs the African Union, held talks", whatever the parser makes of "held".
 */
final class SubjectFinder {
    private static final Set<String> BREAKS = Set.copyOf(Vocabulary.lines(SubjectFinder.class, "clause-words.txt"));
    private static final Set<String> TIMES = Set.copyOf(Vocabulary.lines(SubjectFinder.class, "time-nouns.txt"));
    private static final Set<String> OPENINGS = Set.of("as", "while", "when", "after", "before", "until", "since");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

    private SubjectFinder() {
    }

    /** Adds the subject of a verb beside another that is there already. */
    static void addDoer(Scene scene, int verb, Arguments arguments) {
        scene.grammar().subject(verb).ifPresent(word -> arguments.addSubject(word, "subject", Role.PARTICIPANT));
    }

    /** Adds the subject of a verb, with those in its list. */
    static void add(Scene scene, int verb, Arguments arguments, Role role) {
        if (isFiniteBehindComma(scene, verb)) {
            before(scene, verb).ifPresent(m -> scene.listTo(m).forEach(each -> arguments.add(each, "subject", role)));
        }
        boolean copula = scene.token(verb).relation().equals("cop") && scene.token(verb).head() >= 0;
        int over = copula ? scene.token(verb).head() : verb;
        Optional<Token> subject = scene.token(verb).isNoun() ? Optional.empty() : scene.grammar().subject(over);
        if (!arguments.has("subject")) {
            subject.ifPresent(word -> arguments.addSubject(word, "subject", role));
        }
        if (scene.token(verb).isNoun()) {
            scene.endingAt(verb).filter(m -> m.type() == MentionType.ORGANISATION)
                    .ifPresent(m -> arguments.addNoun(m, "subject", role));
        }
        if (!arguments.has("subject") && subject.map(s -> isWeak(scene, s)).orElse(true)) {
            joined(scene, verb).or(() -> before(scene, verb))
                    .ifPresent(m -> scene.listTo(m).forEach(each -> arguments.add(each, "subject", role)));
        }
    }

    /** "Singh met Bush on Tuesday, and will meet Musharraf": what stands before the verb that "and" joins to this one. */
    private static Optional<Mention> joined(Scene scene, int verb) {
        Token token = scene.token(verb);
        Optional<Mention> near = before(scene, verb);
        boolean behind = near.filter(m -> IntStream.range(m.extent().to(), verb)
                .anyMatch(i -> scene.token(i).tag().equals("CC"))).isPresent();
        return behind && token.relation().equals("conj") && scene.token(token.head()).isVerb()
                && token.head() < near.get().extent().from() ? before(scene, token.head()) : Optional.empty();
    }

    /** "…, who chairs the Union, held talks": taken for a participle of the noun before, it is the main verb. */
    private static boolean isFiniteBehindComma(Scene scene, int verb) {
        Token token = scene.token(verb);
        return token.tag().matches("VB[ND]") && token.relation().equals("acl") && scene.word(verb - 1).equals(",")
                && !scene.word(verb + 1).equals("by") && clauseBefore(scene, verb - 1) >= 0;
    }

    /** The index of the comma that opens a relative clause which a comma closes; -1 when there is none. */
    private static int clauseBefore(Scene scene, int comma) {
        for (int at = comma - 1; at > 0; at--) {
            if (scene.word(at).equals(",")) {
                return RELATIVES.contains(scene.word(at + 1)) ? at : -1;
            }
        }
        return -1;
    }

    /** "As the Gulf's leaders got ready to meet": taken for a preposition, it opens the clause of the verb behind. */
    private static boolean opensClause(Scene scene, Mention mention) {
        int from = mention.extent().from();
        int before = scene.word(from - 1).equals("the") ? from - 2 : from - 1;
        return OPENINGS.contains(scene.word(before)) && scene.word(mention.extent().to() - 1).length() > 1
                && scene.token(mention.extent().to()).tag().matches("VB[DZPN]|MD|JJ");
    }

    /** A pronoun without meaning, or a word that the parser cannot have meant. */
    private static boolean isWeak(Scene scene, Token subject) {
        boolean covered = scene.covering(subject.index()).isPresent();
        boolean name = !covered && (subject.tag().startsWith("NNP") || TIMES.contains(subject.lemma()));
        return name || subject.tag().startsWith("W") || !subject.isNoun() && !subject.tag().startsWith("PRP");
    }

    /** The nearest mention to the left with no other verb between, that no preposition governs. */
    private static Optional<Mention> before(Scene scene, int verb) {
        int from = verb - 1;
        int clause = scene.word(from).equals(",") ? clauseBefore(scene, from) : -1;
        for (int at = clause >= 0 ? clause - 1 : from; at >= 0; at--) {
            Token token = scene.token(at);
            Optional<Mention> mention = scene.endingAt(at + 1);
            if (mention.isPresent()) {
                Mention m = mention.get();
                if (m.type() != MentionType.PLACE && (scene.grammar().preposition(m.extent().head()).isEmpty()
                        || opensClause(scene, m))) {
                    return mention;
                }
                at = m.extent().from();
            } else if (token.tag().matches("VBD|VBZ|VBP") && !Set.of("be", "have", "do").contains(token.lemma())
                    || BREAKS.contains(token.lemma())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
