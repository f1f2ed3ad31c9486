package org.communique.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The abbreviations that are written with a full stop, and what each says about the end of a sentence.
 *
 * <p>Example: "Gen." never ends one, "U.S." may, "Feb." does not before a number.
 */
final class Abbreviations {
    /** What a full stop after an abbreviation means. */
    enum Stop {
        /** The sentence goes on. */
        NEVER,
        /** The sentence goes on if a number follows. */
        BEFORE_NUMBER,
        /** The sentence may end. */
        MAYBE,
        /** Not an abbreviation. */
        FULL
    }

    static final Abbreviations SHIPPED = read("abbreviations.tsv");

    private final Map<String, Stop> stops;

    private Abbreviations(Map<String, Stop> stops) {
        this.stops = stops;
    }

    private static Abbreviations read(String resource) {
        try (InputStream in = Abbreviations.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Stop> stops = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] columns = line.split("\t", -1);
                    stops.put(columns[0], Stop.valueOf(columns[1]));
                }
            }
            return new Abbreviations(stops);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the full stop at the end of a word means.
     *
     * @param word
     *            with its full stop, without quotation marks before
     */
    Stop stop(String word) {
        Stop known = stops.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() == 2 && Character.isUpperCase(word.charAt(0))) {
            return Stop.NEVER;
        }
        return isDotted(word) ? Stop.MAYBE : Stop.FULL;
    }

    /** Whether a stretch of text ends with an abbreviation that does not end a sentence. */
    boolean endsWithOne(String text, int from, int to) {
        int start = to;
        while (start > from && !Stretch.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return stop(text.substring(start, to)) == Stop.NEVER;
    }

    /** Letters with a full stop after each: "U.S.", "a.m.", "Ph.D.". */
    private static boolean isDotted(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) == '.') {
                if (letters == 0 || letters > 2) {
                    return false;
                }
                letters = 0;
            } else if (Character.isLetter(word.charAt(at))) {
                letters++;
            } else {
                return false;
            }
        }
        return letters == 0 && word.indexOf('.') < word.length() - 1;
    }
}
