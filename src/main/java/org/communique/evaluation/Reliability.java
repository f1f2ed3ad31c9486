package org.communique.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidences mean what they say: of the encounters given about 0.9, how many were right.
 *
 * <p>Example: a row {@code 0.90 to 1.00  212 encounters, said 0.93, right 0.94}. An encounter is right when annotated
 * encounters have its counterpart and both agree on whether it took place.
 */
public final class Reliability {
    private static final double[] BOUNDS = {0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0};
    private final List<Judged> judged = new ArrayList<>();

    /**
     * A found encounter that was compared with annotated ones.
     *
     * @param document
     *            the ordinal of its document, by which halves are made
     * @param confidence
     *            how sure it was said to be
     * @param isRight
     *            whether it was right
     * @param signs
     *            what the confidence was made of
     */
    public record Judged(int document, double confidence, boolean isRight, List<String> signs) {
        public Judged {
            signs = List.copyOf(signs);
        }

        Judged saying(double other) {
            return new Judged(document, other, isRight, signs);
        }
    }

    /** Adds encounters. */
    public void add(List<Judged> more) {
        judged.addAll(more);
    }

    /** All encounters in the order in which they were added. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }

    /** The share of right ones among those at least so sure; 0 when there are none. */
    public double right(double least) {
        List<Judged> sure = judged.stream().filter(j -> j.confidence() >= least).toList();
        return sure.isEmpty() ? 0 : (double) sure.stream().filter(Judged::isRight).count() / sure.size();
    }

    /** The table for people: a row for each stretch of confidence that occurs. */
    public String text() {
        StringBuilder text = new StringBuilder("confidence     encounters   said  right%n".formatted());
        double above = 1.01;
        for (double bound : BOUNDS) {
            double most = above;
            List<Judged> row = judged.stream().filter(j -> j.confidence() >= bound && j.confidence() < most).toList();
            if (!row.isEmpty()) {
                text.append(String.format(Locale.ROOT, "%.2f to %.2f   %10d  %.3f  %.3f%n", bound, Math.min(1, most),
                        row.size(), row.stream().mapToDouble(Judged::confidence).average().orElse(0),
                        (double) row.stream().filter(Judged::isRight).count() / row.size()));
            }
            above = bound;
        }
        return text.toString();
    }
}
