package org.communique.server.ledger;

/**
 * Two who met, in no order of rank: the smaller IRI stands first.
 *
 * <p>Example: Kuleba and Lavrov.
 *
 * @param one
 *            the one
 * @param other
 *            the other
 */
public record Pair(Thing one, Thing other) {

    /** The pair of two, whichever is named first. */
    public static Pair of(Thing a, Thing b) {
        return a.iri().compareTo(b.iri()) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    /** The other one of the two. */
    public Thing counterpartOf(Thing thing) {
        return one.equals(thing) ? other : one;
    }
}
