package org.communique.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence as the classifiers see them: as hashes of the word, its shape, beginning and end.
 *
 * <p>Example: "Lavrov" has the shape {@code Xx}, ends in <i>ov</i>; all digits count as 0, all quotation marks of one
 * side as one.
 */
public final class WordForms {
    static final int SUFFIXES = 5;
    static final int PREFIXES = 3;
    private static final int BEFORE = 2;
    private static final int OUTSIDE = 7;

    private final Casing casing;
    private final int size;
    private final boolean[] common;
    private final int[] forms;
    private final int[] lower;
    private final int[] shapes;
    private final int[] tags;
    private final int[] affixes;

    /** The forms of the words of one sentence. */
    public WordForms(List<String> words, Vocabulary vocabulary) {
        casing = Casing.of(words);
        size = words.size();
        int padded = size + 2 * BEFORE;
        common = new boolean[size];
        forms = outside(padded);
        lower = outside(padded);
        shapes = outside(padded);
        tags = outside(padded);
        affixes = new int[padded * (SUFFIXES + PREFIXES)];
        for (int at = 0; at < size; at++) {
            read(at, normal(casing.read(words.get(at))), vocabulary);
        }
    }

    private static int[] outside(int length) {
        int[] hashes = new int[length];
        Arrays.fill(hashes, OUTSIDE);
        return hashes;
    }

    private void read(int at, String word, Vocabulary vocabulary) {
        String small = word.toLowerCase(Locale.ROOT);
        int slot = at + BEFORE;
        forms[slot] = Hash.of(word);
        lower[slot] = Hash.of(small);
        shapes[slot] = shape(word);
        tags[slot] = vocabulary.tagsOf(small);
        common[at] = vocabulary.isCommon(small);
        int base = slot * (SUFFIXES + PREFIXES);
        for (int length = 1; length <= SUFFIXES; length++) {
            affixes[base + length - 1] = Hash.of(small, Math.max(0, small.length() - length), small.length());
        }
        for (int length = 1; length <= PREFIXES; length++) {
            affixes[base + SUFFIXES + length - 1] = Hash.of(small, 0, Math.min(length, small.length()));
        }
    }

    private static String normal(String word) {
        StringBuilder normal = null;
        for (int at = 0; at < word.length(); at++) {
            char seen = word.charAt(at);
            char kept = normal(seen);
            if (kept != seen && normal == null) {
                normal = new StringBuilder(word);
            }
            if (normal != null) {
                normal.setCharAt(at, kept);
            }
        }
        return normal == null ? word : normal.toString();
    }

    private static char normal(char seen) {
        return switch (seen) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '–', '—' -> '-';
            default -> Character.isDigit(seen) ? '0' : seen;
        };
    }

    /** The hash of a word regardless of capitals and digits. */
    static int lowerHash(String word) {
        return Hash.of(normal(word).toLowerCase(Locale.ROOT));
    }

    private static int shape(String word) {
        int hash = 3;
        char last = 0;
        for (int at = 0; at < word.length(); at++) {
            char seen = word.charAt(at);
            char kind = Character.isUpperCase(seen) ? 'X' : Character.isLetter(seen) ? 'x' : seen;
            if (kind != last) {
                hash = Hash.step(hash, kind);
            }
            last = kind;
        }
        return Hash.finish(Hash.step(hash, word.length() == 1 ? 1 : 2));
    }

    /** How the sentence uses capitals. */
    Casing casing() {
        return casing;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    boolean isCommon(int at) {
        return common[at];
    }

    int form(int at) {
        return forms[at + BEFORE];
    }

    int lower(int at) {
        return lower[at + BEFORE];
    }

    int shape(int at) {
        return shapes[at + BEFORE];
    }

    int tags(int at) {
        return tags[at + BEFORE];
    }

    int suffix(int at, int length) {
        return affixes[(at + BEFORE) * (SUFFIXES + PREFIXES) + length - 1];
    }

    int prefix(int at, int length) {
        return affixes[(at + BEFORE) * (SUFFIXES + PREFIXES) + SUFFIXES + length - 1];
    }
}
