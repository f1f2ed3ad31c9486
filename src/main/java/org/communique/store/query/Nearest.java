package org.communique.store.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody may have meant who misspelled a word.
 *
 * <p>Example: of {@code whom-did-x-meet} and {@code who-met-whom} the nearest to {@code who-met-who} is the second.
 */
final class Nearest {
    private Nearest() {
    }

    /** The word at the smallest distance, the first in order of several; empty when none is near. */
    static Optional<String> to(String word, Collection<String> known) {
        int farthest = Math.max(1, word.length() / 3);
        return known.stream().filter(other -> Math.abs(other.length() - word.length()) <= farthest)
                .filter(other -> distance(word, other) <= farthest)
                .min(Comparator.<String>comparingInt(other -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence to add: " Did you mean …?", or nothing. */
    static String suggestion(String word, Collection<String> known) {
        return to(word, known).map(near -> " Did you mean " + near + "?").orElse("");
    }

    /** How many letters to add, drop or exchange. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int exchange = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(exchange, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
