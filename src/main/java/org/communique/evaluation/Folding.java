package org.communique.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names are compared when figures are counted: without case, diacritics and punctuation, persons by surname.
 *
 * <p>Example: "Mevlüt Çavuşoğlu" folds to "mevlut cavusoglu"; its surname is "cavusoglu".
 */
final class Folding {
    private static final Map<Integer, String> LETTERS = letters();
    private static final Set<String> SUFFIXES = Set.copyOf(lines("name-suffixes.txt"));
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9 ]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {
    }

    /** The name in plain small letters and digits; empty for nothing. */
    static String fold(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.append(LETTERS.getOrDefault(c, Character.toString(c))));
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD).codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(base::appendCodePoint);
        return NEITHER_LETTER_NOR_DIGIT.matcher(base.toString().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The last word of a name that is no suffix such as "Jr"; empty when there is none. */
    static Optional<String> surname(String name) {
        return SPACES.splitAsStream(fold(name)).filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .reduce((earlier, later) -> later);
    }

    /** The lines of a resource beside this class. */
    static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Folding.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        for (String line : lines("letters.tsv")) {
            letters.put(line.codePointAt(0), line.substring(line.indexOf('\t') + 1));
        }
        return letters;
    }
}
