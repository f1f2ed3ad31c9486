package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * What nouns and opinions over an encounter say of its status.
 *
 * <p>Example: "an offer of talks" is proposed, but refused when the verb over it is "turned down"; what somebody "hoped"
 * would happen is hypothetical.
 */
final class GoverningNouns {
    private static final Vocabulary NOUNS = Vocabulary.read(GoverningNouns.class, "governing-nouns.tsv");
    private static final Vocabulary VERBS = Vocabulary.read(GoverningNouns.class, "governors.tsv");

    private static final Set<String> BEHIND = Set.copyOf(Vocabulary.lines(GoverningNouns.class, "behind-words.txt"));
    private static final Set<String> NONE = Set.of("no", "little");

    private GoverningNouns() {
    }

    /** "Hoped that they would meet", "denied that he had met": what is only thought. */
    static Optional<StatusStep> opinion(Token verb) {
        return VERBS.row(verb.lemma()).contains("hypothetical")
                ? Optional.of(new StatusStep(Status.HYPOTHETICAL, "only " + verb.lemma()))
                : Optional.empty();
    }

    /** "An offer of talks", "hopes that they will meet"; what the verb over the noun says may settle it. */
    static Optional<StatusStep> of(Scene scene, Token noun) {
        Optional<String> says = noun.isNoun() ? NOUNS.value(noun.lemma()) : Optional.empty();
        boolean none = scene.grammar().hasChild(noun.index(), NONE);
        return says.filter(status -> (none || !status.equals("only-none")) && !status.equals("only-for"))
                .map(status -> {
                    Optional<Token> verb = scene.grammar().head(noun.index()).filter(Token::isVerb);
                    Optional<String> lemma = verb.map(v -> Governors.lemma(scene, v));
                    List<String> row = lemma.map(VERBS::row).orElse(List.of());
                    if (none) {
                        return new StatusStep(Status.REFUSED, "no " + noun.lemma());
                    }
                    boolean settled = row.size() > 1 && Set.of("refused", "cancelled").contains(row.get(1));
                    boolean accepted = lemma.filter(l -> Set.of("accept", "agree", "approve", "welcome").contains(l))
                            .isPresent();
                    String word = settled ? row.get(1) : accepted ? "planned" : status;
                    return new StatusStep(Status.valueOf(word.toUpperCase(Locale.ROOT)),
                            "\"" + noun.text() + "\" over it"
                                    + lemma.filter(l -> settled || accepted).map(l -> ", " + l).orElse(""));
                });
    }

    /** "Cleared the way for a first summit", whatever the parser hangs "for" on. */
    private static boolean isWayFor(Scene scene, int noun) {
        int at = noun - 1;
        while (at > 1 && scene.token(at).tag().matches("DT|JJ|NN|NNP|CD|HYPH|VBN|POS")) {
            at--;
        }
        return at > 1 && scene.word(at).equals("for") && scene.word(at - 1).equals("way");
    }

    /** The noun of the table that a noun of encounter hangs on, through other nouns. */
    static Optional<StatusStep> over(Scene scene, int noun) {
        if (isWayFor(scene, noun)) {
            return Optional.of(new StatusStep(Status.HYPOTHETICAL, "the way for it"));
        }
        int at = noun;
        for (int step = 0; step < 3; step++) {
            Optional<Token> head = scene.grammar().head(at);
            boolean behind = scene.grammar().preposition(at).filter(BEHIND::contains).isPresent();
            if (behind || head.isEmpty() || !head.get().isNoun() && !head.get().isVerb()) {
                return Optional.empty();
            }
            if (head.get().isVerb() && !scene.token(head.get().index()).relation().equals("acl")) {
                return Optional.empty();
            }
            boolean paved = scene.grammar().preposition(at).filter("for"::equals).isPresent()
                    && NOUNS.value(head.get().lemma()).filter("only-for"::equals).isPresent();
            Optional<StatusStep> found = paved
                    ? Optional.of(new StatusStep(Status.HYPOTHETICAL, "the way for it"))
                    : of(scene, head.get());
            if (found.isPresent()) {
                return found;
            }
            at = head.get().index();
        }
        return Optional.empty();
    }
}
