package org.communique.server.ledger;

import java.util.List;

/**
 * How well the words of a query fit the words of a name.
 *
 * <p>Example: "kul" begins "kuleba"; "kuliba" is similar to it, one letter away.
 */
enum Closeness {
    /** Each word of the query begins a word of the name. */
    BEGINNING {
        @Override
        double score(String queried, String known) {
            if (!known.startsWith(queried)) {
                return 0;
            }
            return 0.8 + 0.2 * queried.length() / known.length();
        }
    },
    /** Each word of the query is within one or two letters of a word of the name. */
    SIMILAR {
        @Override
        double score(String queried, String known) {
            double begins = BEGINNING.score(queried, known);
            return begins > 0 ? begins : similar(queried, known);
        }
    };

    abstract double score(String queried, String known);

    /** The mean over the words of the query; 0 where one of them fits nothing. */
    double score(List<String> queried, List<String> known) {
        double sum = 0;
        for (String word : queried) {
            double best = known.stream().mapToDouble(other -> score(word, other)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum / queried.size();
    }

    /** Positive where the two are within one letter (from four letters on) or two (from seven on). */
    static double similar(String queried, String known) {
        int allowed = queried.length() < 4 ? 0 : queried.length() < 7 ? 1 : 2;
        if (Math.abs(queried.length() - known.length()) > allowed) {
            return 0;
        }
        int distance = distance(queried, known);
        return distance > allowed ? 0 : 0.75 - 0.2 * distance;
    }

    /** Levenshtein distance where swapping two neighbours counts once. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
