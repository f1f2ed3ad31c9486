package org.communique.document;

import java.util.List;
import java.util.Locale;

/**
 * How a sentence uses capitals. A headline may write every word with one ("Iran, EU Resume Nuclear Talks") or in
 * capitals throughout ("CLARK HOLDS TALKS"), and then a capital says nothing about names.
 */
public enum Casing {
    /** Capitals for names and the first word. */
    SENTENCE,
    /** Capitals for all but small words. */
    TITLE,
    /** Capitals throughout. */
    CAPITALS;

    private static final int LONG_WORD = 4;
    private static final int LEAST_WORDS = 3;
    private static final double MOST = 0.8;

    /** The casing of a sentence, judged by its longer words. */
    public static Casing of(List<String> words) {
        int longer = 0;
        int capitalised = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() >= LONG_WORD && Character.isLetter(word.charAt(0))) {
                longer++;
                capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                capitals += isCapitals(word) ? 1 : 0;
            }
        }
        if (longer >= 2 && capitals == longer && words.size() >= LEAST_WORDS) {
            return CAPITALS;
        }
        return longer >= LEAST_WORDS && capitalised >= MOST * longer ? TITLE : SENTENCE;
    }

    /** A word as the tagger reads it: in a sentence of capitals, only the first letter stays one. */
    String read(String word) {
        if (this != CAPITALS || word.length() < 2 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isCapitals(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }
}
