package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.communique.server.RemoteDataset;
import org.communique.store.StoreUnavailableException;

/**
 * Reads feeds round after round into a dataset, which is held only during a round, so that others may use it in between;
 * through the server, when one holds it.
 *
 * <p>Example: round 2 of a watch over one feed says {@code 1 article, 2 encounters; 49 unchanged. 1 new, 0 replaced.}
 */
final class Watch {
    private final Reader reader;
    private final InputOptions input;
    private final DatasetOption dataset;
    private final PrintWriter err;
    private int number;

    Watch(Reader reader, InputOptions input, DatasetOption dataset, PrintWriter err) {
        this.reader = reader;
        this.input = input;
        this.dataset = dataset;
        this.err = err;
    }

    /** Asks all feeds once; gives the exit code of that. */
    int round() throws IOException {
        number++;
        err.println("communique: round " + number + " of the watch over " + String.join(", ", input.inputs()));
        Optional<RemoteDataset> server = dataset.served();
        int code = server.isPresent()
                ? new RemoteLoad(server.get(), input, err).load(false)
                : new LocalLoad(reader, input, err).load(dataset, false).exitCode();
        err.flush();
        return code;
    }

    /** Asks again and again until it is told to stop. */
    int rounds(Duration every, Stopping stopping) throws IOException, InterruptedException {
        int code = round();
        while (!stopping.isAsked()) {
            err.println("communique: next round in " + shown(every) + ".");
            err.flush();
            if (!stopping.await(every)) {
                laterRound();
            }
        }
        err.println("communique: stopped after " + number + (number == 1 ? " round" : " rounds")
                + "; start it again to go on.");
        err.flush();
        return code == 1 ? 1 : 0;
    }

    /** What somebody else holds for a while does not end the watch. */
    private void laterRound() throws IOException {
        try {
            round();
        } catch (StoreUnavailableException e) {
            err.println("communique: " + e.getMessage() + " This round was left out.");
        }
    }

    private static String shown(Duration time) {
        return time.toSeconds() < 120 ? time.toSeconds() + " s" : time.toMinutes() + " min";
    }
}
