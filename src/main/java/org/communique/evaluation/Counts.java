package org.communique.evaluation;

/**
 * Right, surplus and missed answers, and what follows from them.
 *
 * <p>Example: 8 right, 2 surplus and 2 missed give precision, recall and F1 of 0.8.
 *
 * @param right
 *            found and in gold
 * @param surplus
 *            found and not in gold
 * @param missed
 *            in gold and not found
 */
public record Counts(int right, int surplus, int missed) {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(right + other.right, surplus + other.surplus, missed + other.missed);
    }

    /** Whether there was nothing to find and nothing was found. */
    public boolean isEmpty() {
        return right + surplus + missed == 0;
    }

    /** The share of what was found that is right; 0 when nothing was found. */
    public double precision() {
        return share(right, right + surplus);
    }

    /** The share of gold that was found; 0 when there is no gold. */
    public double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * right, 2 * right + surplus + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0.0 : (double) part / whole;
    }
}
