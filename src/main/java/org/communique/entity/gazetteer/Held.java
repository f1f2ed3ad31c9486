package org.communique.entity.gazetteer;

/**
 * A tenure that covers a date, and how surely.
 *
 * <p>Example: on 2022-03-10 Dmytro Kuleba certainly was foreign minister of Ukraine.
 *
 * @param tenure
 *            who held which office
 * @param certainty
 *            how surely at the date asked for
 */
public record Held(Tenure tenure, Certainty certainty) {
}
