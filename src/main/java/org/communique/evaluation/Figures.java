package org.communique.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of an evaluation.
 *
 * <p>Example: {@code encounters  P 0.911  R 0.800  F1 0.852   tp 41 fp 4 fn 10}.
 *
 * @param documents
 *            how many documents were compared
 * @param counts
 *            the counts of each measure that was counted
 * @param slots
 *            status, kind, place and date on the encounters found
 * @param misses
 *            the documents where gold and extraction differ, in order
 */
public record Figures(int documents, Map<Measure, Counts> counts, Slots slots, List<Scorer.Miss> misses) {

    /** The counts of a measure; nothing when it was not counted. */
    public Counts of(Measure measure) {
        return counts.getOrDefault(measure, Counts.NONE);
    }

    /** The figures as lines for people. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-12s %9s %9s %9s %7s %8s %7s%n", "",
                "precision", "recall", "F1", "right", "surplus", "missed"));
        for (Measure measure : Measure.values()) {
            Counts c = of(measure);
            if (!c.isEmpty()) {
                text.append(String.format(Locale.ROOT, "%-12s %9.3f %9.3f %9.3f %7d %8d %7d%n", measure.word(),
                        c.precision(), c.recall(), c.f1(), c.right(), c.surplus(), c.missed()));
            }
        }
        if (slots.matched() > 0) {
            text.append(String.format(Locale.ROOT, "%-12s %9d%n", "of these", slots.matched()));
            for (Slots.Slot slot : Slots.Slot.values()) {
                text.append(String.format(Locale.ROOT, "%-12s %9s right%n", "  " + slot.name().toLowerCase(Locale.ROOT),
                        share(slot)));
            }
        }
        return text.toString();
    }

    /** The figures as a tree of names and numbers, for JSON; shares that gold never asks for are null. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("documents", documents);
        for (Measure measure : Measure.values()) {
            Counts c = of(measure);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("p", rounded(c.precision()));
            row.put("r", rounded(c.recall()));
            row.put("f1", rounded(c.f1()));
            row.put("tp", c.right());
            row.put("fp", c.surplus());
            row.put("fn", c.missed());
            tree.put(measure.word(), row);
        }
        tree.put("matched", slots.matched());
        for (Slots.Slot slot : Slots.Slot.values()) {
            OptionalDouble share = slots.share(slot);
            tree.put(slot.name().toLowerCase(Locale.ROOT), share.isEmpty() ? null : rounded(share.getAsDouble()));
        }
        return tree;
    }

    private String share(Slots.Slot slot) {
        OptionalDouble share = slots.share(slot);
        return share.isEmpty() ? "no gold," : String.format(Locale.ROOT, "%.3f", share.getAsDouble());
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
