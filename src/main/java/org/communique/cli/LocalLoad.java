package org.communique.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.communique.event.Extraction;
import org.communique.store.EncounterStore;
import org.communique.store.LoadSummary;
import org.communique.store.Loading;

/** Loads articles into a dataset that this process holds: they are extracted while those before them are stored. */
final class LocalLoad {
    private final Reader reader;
    private final InputOptions input;
    private final PrintWriter err;
    private boolean wholeGazetteer;

    LocalLoad(Reader reader, InputOptions input, PrintWriter err) {
        this.reader = reader;
        this.input = input;
        this.err = err;
    }

    /** The same, putting the whole gazetteer into the dataset or only what articles cite. */
    LocalLoad withWholeGazetteer(boolean whole) {
        LocalLoad load = new LocalLoad(reader, input, err);
        load.wholeGazetteer = whole;
        return load;
    }

    /** Opens the dataset, loads, says what was done. */
    Tally load(DatasetOption dataset, boolean again) {
        try (EncounterStore store = dataset.open()) {
            return load(store, again);
        }
    }

    /** Loads and says what was done. */
    Tally load(EncounterStore store, boolean again) {
        AtomicReference<Tally> tally = new AtomicReference<>();
        ExtractionRun run = new ExtractionRun(reader, input, err, article -> !again && store.holds(article));
        Loading usual = Loading.with(reader.run()).describing(reader.gazetteer()).withWholeGazetteer(wholeGazetteer);
        Loading loading = again ? usual.anew() : usual;
        LoadSummary stored;
        try (Handover<Extraction> extractions = Handover.from(sink -> tally.set(run.run(onlyExtracted(sink))))) {
            stored = store.load(extractions, loading);
        }
        stored.repeated().forEach(id -> err.println("communique: " + id
                + " came twice in this run; what came last was kept."));
        err.println(tally.get().summary() + " " + stored.added() + " new, " + stored.replaced() + " replaced.");
        return tally.get();
    }

    private static Consumer<Outcome> onlyExtracted(Consumer<Extraction> sink) {
        return outcome -> {
            if (outcome instanceof Outcome.Extracted done) {
                sink.accept(done.extraction());
            }
        };
    }
}
