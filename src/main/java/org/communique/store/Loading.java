package org.communique.store;

import java.util.Optional;
import org.communique.entity.gazetteer.Gazetteer;
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
 * @param gazetteer
 *            what describes the things that articles cite, in the gazetteer graph; empty for no such graph
 * @param wholeGazetteer
 *            whether all that it knows is put there, not only what is cited
 */
public record Loading(Run run, boolean again, int batch, Optional<Gazetteer> gazetteer, boolean wholeGazetteer) {
    private static final int USUAL_BATCH = 500;

    /** Skipping unchanged articles, hundreds in a transaction. */
    public static Loading with(Run run) {
        return new Loading(run, false, USUAL_BATCH, Optional.empty(), false);
    }

    /** The same, storing unchanged articles anew. */
    public Loading anew() {
        return new Loading(run, true, batch, gazetteer, wholeGazetteer);
    }

    /** The same with this many articles in a transaction. */
    public Loading inBatchesOf(int articles) {
        return new Loading(run, again, articles, gazetteer, wholeGazetteer);
    }

    /** The same, with what a gazetteer knows of the things that articles cite. */
    public Loading describing(Gazetteer known) {
        return new Loading(run, again, batch, Optional.of(known), wholeGazetteer);
    }

    /** The same, with the whole gazetteer or only what is cited. */
    public Loading withWholeGazetteer(boolean whole) {
        return new Loading(run, again, batch, gazetteer, whole);
    }
}
