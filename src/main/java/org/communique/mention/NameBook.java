package org.communique.mention;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The persons' names that an article has given in full, so that a part of one is recognised where it stands alone.
 *
 * <p>Example: after "Mahmoud Abbas" the word "Abbas" is a name, and after "Abdel Fattah al-Sisi" so is "Sisi".
 */
final class NameBook {
    /** Knows no name yet. */
    static final NameBook EMPTY = new NameBook(List.of(), Vocabulary.read(NameBook.class, "given-names.tsv"));
    private final Set<String> parts = new HashSet<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Vocabulary givenNames;

    private NameBook(List<String> names, Vocabulary givenNames) {
        this.givenNames = givenNames;
        for (String name : names) {
            List<String> words = List.of(name.split("\\s+"));
            words.stream().map(NameBook::fold).filter(w -> isDistinct(w, words)).forEach(parts::add);
            lengths.merge(fold(words.getLast()), words.size(), Math::max);
        }
    }

    /** A book of these names. */
    NameBook with(List<String> names) {
        return new NameBook(names, givenNames);
    }

    /** Whether a word is a part of a name by which its bearer may be called alone. */
    boolean has(String word) {
        return parts.contains(fold(word));
    }

    /** Whether a word is such a part with one letter inside it exchanged: "Kuliba" where the article names Kuleba. */
    boolean hasMisspelled(String word) {
        String folded = fold(word);
        return folded.length() > 5 && parts.stream().anyMatch(part -> isNear(folded, part));
    }

    private static boolean isNear(String word, String part) {
        int differing = 0;
        for (int i = 0; word.length() == part.length() && i < word.length(); i++) {
            boolean differs = word.charAt(i) != part.charAt(i);
            differing += !differs ? 0 : i == 0 || i > word.length() - 2 ? 2 : 1;
        }
        return word.length() == part.length() && differing == 1;
    }

    /** Whether a word is a given name that many bear. */
    boolean isGivenName(String word) {
        return givenNames.has(fold(word));
    }

    private boolean isDistinct(String part, List<String> words) {
        return part.length() > 1 && (!givenNames.has(part) || fold(words.getLast()).equals(part));
    }

    /** Without diacritics, case, article and punctuation: "al-Sisi" and "SISI" are one. */
    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ø', 'o').replace('ł', 'l');
        return plain.replaceFirst("^(?:al|el)-", "").replaceAll("[^\\p{L}\\p{Nd}-]", "");
    }
}
