package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.mention.Vocabulary;

/**
 * How sure an encounter is: the chance that it is one, told with the right parties and rightly taken as fact or not.
 *
 * <p>Example: of encounters with 0.9 nine in ten were right in the annotated texts. The chance is the logistic function of
 * the sum of the weights of its signs; {@code communique evaluate --fit} makes the weights.
 */
public final class ConfidenceModel {
    /** The name of the weight that every encounter has. */
    public static final String BASE = "base";
    private static final double LEAST = 0.05;
    private static final double MOST = 0.98;
    private final Map<String, Double> weights;

    /**
     * A model.
     *
     * @param weights
     *            the weight of each sign; signs without one weigh nothing
     */
    public ConfidenceModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model that is shipped. */
    public static ConfidenceModel shipped() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Vocabulary.lines(ConfidenceModel.class, "confidence.tsv")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                weights.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return new ConfidenceModel(weights);
    }

    /** Between 0.05 and 0.98, as it is never certain; two decimals, as more would pretend. */
    public double of(List<String> signs) {
        double sum = weight(BASE);
        for (String sign : signs) {
            sum += weight(sign);
        }
        return Math.round(Math.clamp(1 / (1 + Math.exp(-sum)), LEAST, MOST) * 100) / 100.0;
    }

    /** What a sign adds to the sum; 0 when it says nothing. */
    public double weight(String sign) {
        return weights.getOrDefault(sign, 0.0);
    }
}
