package org.communique.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.evaluation.Reliability.Judged;
import org.communique.event.ConfidenceModel;

/**
 * Learns how much each sign speaks for an encounter being right: a logistic regression that draws weights towards nothing,
 * so that rare signs weigh little.
 *
 * <p>Example: {@code communique evaluate --fit confidence.tsv gold.jsonl} writes the weights of all signs. The same
 * annotated texts always give the same weights.
 */
public final class ConfidenceFit {
    private static final double PULL = 5;
    private static final int ROUNDS = 4000;
    private static final double STEP = 2.0;

    private ConfidenceFit() {
    }

    /** The weights of all signs that occur, and of the base. */
    public static Map<String, Double> fit(List<Judged> judged) {
        List<String> names = new ArrayList<>(List.of(ConfidenceModel.BASE));
        judged.stream().flatMap(j -> j.signs().stream()).distinct().sorted().forEach(names::add);
        Map<String, Integer> index = new TreeMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[][] rows = judged.stream().map(j -> row(j, index)).toArray(int[][]::new);
        double[] weights = new double[names.size()];
        for (int round = 0; round < ROUNDS && !judged.isEmpty(); round++) {
            descend(weights, rows, judged);
        }
        Map<String, Double> named = new TreeMap<>();
        index.forEach((name, at) -> named.put(name, Math.round(weights[at] * 100) / 100.0));
        return named;
    }

    private static int[] row(Judged judged, Map<String, Integer> index) {
        int[] row = new int[judged.signs().size() + 1];
        row[0] = index.get(ConfidenceModel.BASE);
        for (int i = 0; i < judged.signs().size(); i++) {
            row[i + 1] = index.get(judged.signs().get(i));
        }
        return row;
    }

    /** One step down the slope of the loss; the base is not drawn. */
    private static void descend(double[] weights, int[][] rows, List<Judged> judged) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int at : rows[i]) {
                sum += weights[at];
            }
            double error = 1 / (1 + StrictMath.exp(-sum)) - (judged.get(i).isRight() ? 1 : 0);
            for (int at : rows[i]) {
                slope[at] += error;
            }
        }
        for (int at = 0; at < weights.length; at++) {
            double pull = at == 0 ? 0 : PULL * weights[at];
            weights[at] -= STEP / rows.length / 10 * (slope[at] + pull);
        }
    }

    /** How reliable confidences are that were learned on the other half of the documents. */
    public static Reliability acrossHalves(List<Judged> judged) {
        Reliability across = new Reliability();
        for (int half = 0; half < 2; half++) {
            int here = half;
            ConfidenceModel model = new ConfidenceModel(
                    fit(judged.stream().filter(j -> j.document() % 2 != here).toList()));
            across.add(judged.stream().filter(j -> j.document() % 2 == here)
                    .map(j -> j.saying(model.of(j.signs()))).toList());
        }
        return across;
    }

    /** The weights as the resource {@code confidence.tsv} has them. */
    public static String text(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder(
                "# How much each sign speaks for an encounter being right, in the logistic "
                        + "function of their sum.\n# Made by: communique evaluate --fit FILE GOLD…\n");
        weights.forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, weight)));
        return text.toString();
    }
}
