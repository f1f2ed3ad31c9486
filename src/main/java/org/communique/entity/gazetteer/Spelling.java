package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares spellings of one name: transliterations of Cyrillic, Arabic, Greek and Turkish names, and slips of the pen.
 *
 * <p>Example: "Sergei" and "Sergey", "Çavuşoğlu" and "Cavushoglu", "Moallem" and "Muallem" sound alike; "Kuliba" is one
 * letter from "Kuleba". The rules are in {@code spelling-variants.tsv}.
 */
public final class Spelling {
    private record Rule(String written, String sound) {
    }

    private final List<Rule> rules = new ArrayList<>();

    /** The rules shipped with the program. */
    public static Spelling shipped() {
        Spelling spelling = new Spelling();
        try {
            TableFiles.shipped().rows("spelling-variants")
                    .forEach(row -> spelling.rules.add(new Rule(row.get("written"), row.get("sound"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spelling;
    }

    /** How a word of a {@link NameKey} sounds: equal for spellings that differ only by transliteration. */
    public String sound(String word) {
        String sound = word;
        for (Rule rule : rules) {
            sound = sound.contains(rule.written()) ? sound.replace(rule.written(), rule.sound()) : sound;
        }
        return withoutDoubles(sound);
    }

    /** The consonants of a sound, every run of vowels an {@code a}: a wide net for candidates, not a proof. */
    String skeleton(String word) {
        return withoutDoubles(sound(word).replaceAll("[aeiou]+", "a"));
    }

    private static String withoutDoubles(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                plain.append(word.charAt(i));
            }
        }
        return plain.toString();
    }

    /**
     * How alike two words of {@link NameKey}s are: 1 the same, 0.96 the same sound, 0.8 or less with letters that
     * differ, 0 different names.
     */
    public double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return 0;
        }
        String a = sound(one);
        String b = sound(other);
        if (a.equals(b)) {
            return 0.96;
        }
        int shorter = Math.min(a.length(), b.length());
        int distance = distance(a, b);
        if (shorter < 4 || distance > (shorter > 7 ? 2 : 1) || a.charAt(0) != b.charAt(0)) {
            return 0;
        }
        return skeleton(one).equals(skeleton(other)) ? 0.8 : 0.9 - 0.2 * distance;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), changed);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** A word as it stands in a key, in small letters. */
    static String folded(String word) {
        return NameKey.of(word).toLowerCase(Locale.ROOT);
    }
}
