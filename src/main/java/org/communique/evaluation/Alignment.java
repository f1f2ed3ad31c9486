package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which found encounter is which one of gold, one to one, the most alike first.
 *
 * @param pairs
 *            the index in gold → the index of what was found
 * @param missed
 *            the indices in gold that nothing found corresponds to
 * @param surplus
 *            the indices of what was found beyond gold
 */
record Alignment(Map<Integer, Integer> pairs, List<Integer> missed, List<Integer> surplus) {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold).thenComparingInt(Pair::found).reversed();

    private record Pair(double score, int gold, int found) {
    }

    /** Pairs greedily; a pair that is not alike at all is none. */
    static Alignment of(List<Parties> gold, List<Parties> found) {
        Map<Integer, Integer> pairs = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : candidates(gold, found)) {
            if (!pairs.containsKey(pair.gold()) && taken.add(pair.found())) {
                pairs.put(pair.gold(), pair.found());
            }
        }
        return new Alignment(pairs, rest(gold.size(), pairs.keySet()), rest(found.size(), taken));
    }

    private static List<Pair> candidates(List<Parties> gold, List<Parties> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score = gold.get(i).similarity(found.get(j));
                if (score > 0) {
                    candidates.add(new Pair(score, i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static List<Integer> rest(int size, Set<Integer> taken) {
        return IntStream.range(0, size).filter(index -> !taken.contains(index)).boxed().toList();
    }

    /** Right, surplus and missed encounters. */
    Counts counts() {
        return new Counts(pairs.size(), surplus.size(), missed.size());
    }
}
