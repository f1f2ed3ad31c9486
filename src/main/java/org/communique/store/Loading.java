package org.communique.store;

import org.communique.rdf.Run;

/**
 * How to load articles.
 *
 * @param run
 *            what read them
 * @param again
 *            whether unchanged articles are stored anew too, as after an upgrade
 * @param batch
 *            how many articles go into one transaction; hundreds, since each transaction costs
 */
public record Loading(Run run, boolean again, int batch) {
    private static final int USUAL_BATCH = 500;

    /** Skipping unchanged articles, hundreds in a transaction. */
    public static Loading with(Run run) {
        return new Loading(run, false, USUAL_BATCH);
    }

    /** The same, storing unchanged articles anew. */
    public Loading anew() {
        return new Loading(run, true, batch);
    }

    /** The same with this many articles in a transaction. */
    public Loading inBatchesOf(int articles) {
        return new Loading(run, again, articles);
    }
}
