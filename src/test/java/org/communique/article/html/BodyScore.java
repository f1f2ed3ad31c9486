package org.communique.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a text that was found with the one that should have been, as bags of four words in a row.
 *
 * <p>Example: a page of 400 words whose last paragraph of 40 is missing has precision 1 and recall 0.9.
 */
record BodyScore(double precision, double recall) {
    private static final int WORDS = 4;

    static BodyScore of(String found, String gold) {
        Map<String, Integer> have = shingles(found);
        Map<String, Integer> want = shingles(gold);
        int both = have.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), want.getOrDefault(e.getKey(), 0)))
                .sum();
        return new BodyScore(share(both, have), share(both, want));
    }

    private static double share(int both, Map<String, Integer> bag) {
        int all = bag.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) both / all;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** F1 of the mean precision and the mean recall, as public benchmarks of article extraction reckon it. */
    static BodyScore mean(List<BodyScore> scores) {
        return new BodyScore(scores.stream().mapToDouble(BodyScore::precision).average().orElse(0),
                scores.stream().mapToDouble(BodyScore::recall).average().orElse(0));
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("[^\\p{L}\\p{N}_]+")));
        words.removeIf(String::isEmpty);
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            bag.merge(String.join(" ", words.subList(i, i + WORDS)), 1, Integer::sum);
        }
        return bag;
    }
}
