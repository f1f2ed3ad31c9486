package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.reading.ArticleReader;
import org.communique.article.reading.Reading;
import org.communique.server.RemoteDataset;
import org.communique.store.LoadSummary;

/** Loads articles through the server that holds the dataset: they are read here, extracted and stored there. */
final class RemoteLoad {
    private static final int BATCH = 200;

    private final RemoteDataset server;
    private final InputOptions input;
    private final PrintWriter err;
    private final List<Article> batch = new ArrayList<>();
    private LoadSummary done = LoadSummary.NOTHING;
    private int skipped;

    RemoteLoad(RemoteDataset server, InputOptions input, PrintWriter err) {
        this.server = server;
        this.input = input;
        this.err = err;
    }

    /** Loads, says what was done, gives the exit code. */
    int load(boolean again) {
        try (Progress progress = Progress.on(err, () -> done.added() + done.replaced() + done.unchanged());
                ArticleReader articles = new ArticleReader(input.reading(), progress.stoppedBy(input::isStopped))) {
            articles.read(input.inputs(), reading -> accept(reading, again));
        }
        send(again);
        done.repeated().forEach(id -> err.println("communique: " + id
                + " came twice in this run; what came last was kept."));
        err.println(done.added() + " new, " + done.replaced() + " replaced, " + done.unchanged() + " unchanged, "
                + done.encounters() + " encounters; " + skipped + " skipped.");
        return skipped == 0 ? 0 : 3;
    }

    private void accept(Reading reading, boolean again) {
        switch (reading) {
            case Reading.Read read -> {
                batch.add(read.article());
                if (batch.size() >= BATCH) {
                    send(again);
                }
            }
            case Reading.OtherLanguage other -> skip(other.reason());
            case Reading.Skipped left -> skip(left.reason());
        }
    }

    private void skip(String reason) {
        skipped++;
        err.println("communique: " + reason);
    }

    private void send(boolean again) {
        try {
            done = batch.isEmpty() ? done : done.plus(server.load(batch, again));
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
