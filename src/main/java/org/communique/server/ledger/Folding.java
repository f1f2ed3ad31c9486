package org.communique.server.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names without what spellings differ in: case, diacritics and punctuation.
 *
 * <p>Example: "Mevlüt Çavuşoğlu" and "MEVLUT CAVUSOGLU" are the same two words.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String FROM = "ıłøđðþæœß";
    private static final List<String> TO = List.of("i", "l", "o", "d", "d", "th", "ae", "oe", "ss");

    private Folding() {
    }

    static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(plain.length());
        APOSTROPHES.matcher(plain).replaceAll("").chars().forEach(c -> {
            int at = FROM.indexOf(c);
            latin.append(at < 0 ? String.valueOf((char) c) : TO.get(at));
        });
        return Arrays.stream(NOT_WORD.split(latin)).filter(word -> !word.isEmpty()).toList();
    }
}
