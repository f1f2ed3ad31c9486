package org.communique;

/**
 * How much of a long campaign is run: a little of it always, the whole with {@code -Dcommunique.campaign=full}.
 *
 * <p>Example: {@code Campaign.of(2, 200)} random orders.
 */
public final class Campaign {
    private Campaign() {
    }

    /** How many rounds to run. */
    public static int of(int reduced, int full) {
        return "full".equals(System.getProperty("communique.campaign")) ? full : reduced;
    }
}
