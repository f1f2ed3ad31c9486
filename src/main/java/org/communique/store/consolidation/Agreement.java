package org.communique.store.consolidation;

/**
 * How well two reports agree on one thing.
 *
 * <p>Example: "the same day, 2022-03-10" scores 1; another city of the same country 0.5; two different presidents of
 * one state rule out that it is one encounter.
 *
 * @param score
 *            between 0 and 1
 * @param excludes
 *            whether it cannot be one encounter
 * @param reason
 *            in words
 */
record Agreement(double score, boolean excludes, String reason) {

    static Agreement of(double score, String reason) {
        return new Agreement(score, false, reason);
    }

    static Agreement excluded(String reason) {
        return new Agreement(0, true, reason);
    }
}
