package org.communique.document.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.document.FeatureVector;
import org.communique.document.Weights;

/**
 * Weights while they are learned by an averaged perceptron: each mistake moves them by one, and what is kept in the end
 * is the mean over all moments, which holds for unseen text better than the last state does.
 */
final class TrainingWeights implements Weights {
    private final Map<Integer, Row> rows = new HashMap<>(1 << 20);
    private int moment;

    @Override
    public void addTo(int[] scores, FeatureVector features) {
        for (int at = 0; at < features.size(); at++) {
            Row row = rows.get(features.key(at));
            if (row != null) {
                row.addTo(scores);
            }
        }
    }

    /** Lets time pass: one decision was made. */
    void tick() {
        moment++;
    }

    /** Moves the weights of the features of one class up (1) or down (-1). */
    void move(FeatureVector features, int of, int by) {
        for (int at = 0; at < features.size(); at++) {
            rows.computeIfAbsent(features.key(at), key -> new Row()).move(of, by, moment);
        }
    }

    /**
     * The averages as whole numbers.
     *
     * @param scale
     *            what an average of one becomes
     * @param least
     *            averages nearer to zero are left out
     */
    SortedMap<Integer, int[]> averages(double scale, double least) {
        SortedMap<Integer, int[]> kept = new TreeMap<>();
        rows.forEach((key, row) -> {
            int[] pairs = row.averages(moment, scale, least);
            if (pairs.length > 0) {
                kept.put(key, pairs);
            }
        });
        return kept;
    }

    private static final class Row {
        private int[] classes = new int[2];
        private int[] weights = new int[2];
        private int[] since = new int[2];
        private long[] totals = new long[2];
        private int size;

        void addTo(int[] scores) {
            for (int at = 0; at < size; at++) {
                scores[classes[at]] += weights[at];
            }
        }

        void move(int of, int by, int moment) {
            int at = 0;
            while (at < size && classes[at] != of) {
                at++;
            }
            if (at == size) {
                grow(of);
            }
            totals[at] += (long) (moment - since[at]) * weights[at];
            since[at] = moment;
            weights[at] += by;
        }

        private void grow(int of) {
            if (size == classes.length) {
                classes = Arrays.copyOf(classes, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
                since = Arrays.copyOf(since, size * 2);
                totals = Arrays.copyOf(totals, size * 2);
            }
            classes[size++] = of;
        }

        int[] averages(int moment, double scale, double least) {
            int[] pairs = new int[size * 2];
            int kept = 0;
            for (int at = 0; at < size; at++) {
                double mean = (totals[at] + (double) (moment - since[at]) * weights[at]) / moment;
                int rounded = (int) Math.round(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, mean * scale)));
                if (Math.abs(mean) >= least && rounded != 0) {
                    pairs[kept++] = classes[at];
                    pairs[kept++] = rounded;
                }
            }
            return Arrays.copyOf(pairs, kept);
        }
    }
}
