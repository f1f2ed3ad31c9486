package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;

/**
 * The time and mood of a verb group.
 *
 * <p>Example: "met" is past, "has met" perfect, "will meet" future, "may meet" possible, "to meet" infinitive.
 */
enum Tense {
    PAST, PERFECT, PROGRESSIVE, PRESENT, FUTURE, CONDITIONAL, POSSIBLE, OBLIGED, INFINITIVE, PARTICIPLE;

    private static final Set<String> POSSIBLE_WORDS = Set.of("may", "might", "could", "can");
    private static final Set<String> OBLIGED_WORDS = Set.of("should", "must", "ought");

    /** The tense of the group that a verb heads. */
    static Tense of(Grammar grammar, int verb) {
        List<String> before = grammar.children(verb).stream().filter(t -> t.index() < verb)
                .filter(t -> t.relation().startsWith("aux") || t.relation().equals("mark")
                        || t.relation().equals("cop"))
                .map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
        Tense modal = modal(before);
        if (modal != null) {
            return modal;
        }
        Token token = grammar.token(verb);
        Optional<Token> first = grammar.head(verb).filter(h -> token.relation().equals("conj") && h.isVerb());
        if (token.tag().equals("VB") && before.isEmpty() && first.isPresent()) {
            return of(grammar, first.get().index());
        }
        if (token.tag().equals("VB") && verb > 0 && grammar.token(verb - 1).lemma().equals("to")) {
            return INFINITIVE;
        }
        boolean have = before.stream().anyMatch(w -> Set.of("have", "has", "'ve", "having").contains(w));
        if (before.contains("had")) {
            return PAST;
        }
        if (before.contains("to") && token.tag().equals("VB") || before.contains("to") && !token.isVerb()) {
            return INFINITIVE;
        }
        if (have) {
            return PERFECT;
        }
        if (before.contains("to") && before.contains("be")) {
            return INFINITIVE;
        }
        return withoutModal(token, before);
    }

    /** "Shook", taken for a present by the tagger: but for "be" and "have" a present in the plural is the lemma itself. */
    private static boolean isPastForm(Token token) {
        return !Set.of("be", "have").contains(token.lemma()) && !token.text().equalsIgnoreCase(token.lemma());
    }

    private static Tense modal(List<String> before) {
        for (String word : before) {
            if (Set.of("will", "'ll", "shall", "wo").contains(word)) {
                return FUTURE;
            }
            if (word.equals("would") || word.equals("'d")) {
                return CONDITIONAL;
            }
            if (POSSIBLE_WORDS.contains(word)) {
                return POSSIBLE;
            }
            if (OBLIGED_WORDS.contains(word)) {
                return OBLIGED;
            }
        }
        return null;
    }

    private static Tense withoutModal(Token token, List<String> before) {
        boolean past = before.stream().anyMatch(w -> Set.of("was", "were", "did", "got").contains(w));
        boolean now = before.stream().anyMatch(w -> Set.of("is", "are", "am", "'s", "'re", "being").contains(w));
        return switch (token.tag()) {
            case "VBD" -> PAST;
            case "VBG" -> past ? PAST : now ? PROGRESSIVE : PARTICIPLE;
            case "VBN" -> past ? PAST : now ? PRESENT : PARTICIPLE;
            case "VBP" -> isPastForm(token) ? PAST : PRESENT;
            case "VBZ" -> PRESENT;
            case "VB" -> past ? PAST : before.contains("to") ? INFINITIVE : PRESENT;
            default -> past ? PAST : PRESENT;
        };
    }
}
