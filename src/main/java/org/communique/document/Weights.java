package org.communique.document;

/** What a linear classifier has learned: for each feature, how much it speaks for or against each class. */
public interface Weights {
    /**
     * Adds to the scores what the features say.
     *
     * @param features
     *            what holds in the situation
     * @param scores
     *            one sum a class
     */
    void addTo(int[] scores, FeatureVector features);
}
