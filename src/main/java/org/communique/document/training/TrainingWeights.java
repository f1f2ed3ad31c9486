package org.communique.document.training;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.document.FeatureVector;
import org.communique.document.Weights;

/**
 * Weights while they are learned by an averaged perceptron: each mistake moves them by one, and what is kept in the end
 * is the mean over all moments, which holds for unseen text better than the last state does.
 */
final class TrainingWeights implements Weights {
    private static final int FIRST_SIZE = 1 << 20;

    private final boolean grows;
    private int[] keys = new int[FIRST_SIZE];
    private Row[] rows = new Row[FIRST_SIZE];
    private int size;
    private int moment;

    /** Weights that may come to hold any feature. */
    TrainingWeights() {
        grows = true;
    }

    /** Weights, all zero, for these features only; others are ignored. */
    TrainingWeights(int[] only) {
        for (int key : only) {
            row(key);
        }
        grows = false;
    }

    @Override
    public void addTo(int[] scores, FeatureVector features) {
        for (int at = 0; at < features.size(); at++) {
            Row row = rows[slot(features.key(at))];
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
            int key = features.key(at);
            Row row = grows ? row(key) : rows[slot(key)];
            if (row != null) {
                row.move(of, by, moment);
            }
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (rows[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private Row row(int key) {
        int slot = slot(key);
        if (rows[slot] != null) {
            return rows[slot];
        }
        if (++size * 2 > keys.length) {
            rehash();
            slot = slot(key);
        }
        keys[slot] = key;
        rows[slot] = new Row();
        return rows[slot];
    }

    private void rehash() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldRows.length * 2];
        for (int old = 0; old < oldRows.length; old++) {
            if (oldRows[old] != null) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                rows[slot] = oldRows[old];
            }
        }
    }

    /** The features that say most, as many as fit. */
    int[] strongest(int most) {
        double[] strengths = new double[size];
        int found = 0;
        for (Row row : rows) {
            if (row != null) {
                strengths[found++] = row.strength(moment);
            }
        }
        Arrays.sort(strengths);
        double least = strengths[Math.max(0, size - most)];
        int[] kept = new int[most];
        found = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != null && found < most && rows[slot].strength(moment) >= least) {
                kept[found++] = keys[slot];
            }
        }
        return Arrays.copyOf(kept, found);
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
        for (int slot = 0; slot < rows.length; slot++) {
            int[] pairs = rows[slot] == null ? new int[0] : rows[slot].averages(moment, scale, least);
            if (pairs.length > 0) {
                kept.put(keys[slot], pairs);
            }
        }
        return kept;
    }

    /** The weights of one feature: pairs of class and weight, and what is needed for their means. */
    private static final class Row {
        private int[] pairs = new int[2];
        private int[] since = new int[1];
        private long[] totals = new long[1];
        private int size;

        void addTo(int[] scores) {
            int[] now = pairs;
            for (int at = 0; at < size * 2; at += 2) {
                scores[now[at]] += now[at + 1];
            }
        }

        void move(int of, int by, int moment) {
            int at = 0;
            while (at < size && pairs[at * 2] != of) {
                at++;
            }
            if (at == size) {
                grow(of);
            }
            totals[at] += (long) (moment - since[at]) * pairs[at * 2 + 1];
            since[at] = moment;
            pairs[at * 2 + 1] += by;
        }

        private void grow(int of) {
            if (size == since.length) {
                pairs = Arrays.copyOf(pairs, size * 4);
                since = Arrays.copyOf(since, size * 2);
                totals = Arrays.copyOf(totals, size * 2);
            }
            pairs[size++ * 2] = of;
        }

        private double mean(int at, int moment) {
            return (totals[at] + (double) (moment - since[at]) * pairs[at * 2 + 1]) / moment;
        }

        double strength(int moment) {
            double strength = 0;
            for (int at = 0; at < size; at++) {
                strength = Math.max(strength, Math.abs(mean(at, moment)));
            }
            return strength;
        }

        int[] averages(int moment, double scale, double least) {
            int[] kept = new int[size * 2];
            int end = 0;
            for (int at = 0; at < size; at++) {
                double mean = mean(at, moment);
                int rounded = (int) Math.round(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, mean * scale)));
                if (Math.abs(mean) >= least && rounded != 0) {
                    kept[end++] = pairs[at * 2];
                    kept[end++] = rounded;
                }
            }
            return Arrays.copyOf(kept, end);
        }
    }
}
