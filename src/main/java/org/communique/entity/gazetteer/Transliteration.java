package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic and Greek names in Latin letters, near to how the English press does; the letters are in
 * {@code transliteration.tsv}.
 *
 * <p>Example: "Зеленський" becomes "zelenskyi", which sounds like "Zelensky". Ukrainian letters that Russian lacks choose
 * the Ukrainian column.
 */
public final class Transliteration {
    private static final String UKRAINIAN = "іїєґІЇЄҐ";

    private final Map<Character, String> common = new HashMap<>();
    private final Map<Character, String> ukrainian = new HashMap<>();

    /** The letters shipped with the program. */
    public static Transliteration shipped() {
        Transliteration letters = new Transliteration();
        try {
            for (Row row : TableFiles.shipped().rows("transliteration")) {
                letters.common.put(row.get("letter").charAt(0), row.get("latin"));
                letters.ukrainian.put(row.get("letter").charAt(0),
                        row.get("ukrainian").isEmpty() ? row.get("latin") : row.get("ukrainian"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** The name in Latin letters; other scripts and Latin itself stay as they are. */
    public String toLatin(String name) {
        if (name.chars().noneMatch(c -> c >= 0x370 && c < 0x530)) {
            return name;
        }
        boolean isUkrainian = name.chars().anyMatch(c -> UKRAINIAN.indexOf(c) >= 0);
        Map<Character, String> letters = isUkrainian ? ukrainian : common;
        StringBuilder latin = new StringBuilder();
        String composed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (char c : composed.toCharArray()) {
            latin.append(letters.getOrDefault(c, String.valueOf(c)));
        }
        return latin.toString();
    }
}
