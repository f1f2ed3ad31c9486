package org.communique.cli;

import java.util.List;
import org.communique.event.Encounter;
import org.communique.event.Extraction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are extracted; shared by all commands that do. */
final class ExtractionOptions {
    /** Below this an encounter is a misreading more often than not; decision 0062. */
    private static final String ENOUGH = "0.35";

    @Option(names = "--min-confidence", paramLabel = "N", defaultValue = ENOUGH, description = "Leave out encounters less sure than this, between 0 and 1 (default: ${DEFAULT-VALUE}; 0 keeps all).")
    private double leastConfidence = Double.parseDouble(ENOUGH);

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "How many articles to work on at once (default: one a processor); the output does not "
            + "depend on it.")
    private int threads;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    /** Options that leave no encounter out, however doubtful. */
    ExtractionOptions withoutLimit() {
        ExtractionOptions all = new ExtractionOptions();
        all.leastConfidence = 0;
        all.threads = threads;
        all.gazetteer = gazetteer;
        return all;
    }

    /** What is known of names. */
    GazetteerOption gazetteer() {
        return gazetteer;
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** The same with only the encounters that are sure enough. */
    Extraction sure(Extraction extraction) {
        List<Encounter> kept = extraction.encounters().stream()
                .filter(encounter -> encounter.confidence() >= leastConfidence).toList();
        return new Extraction(extraction.article(), extraction.entities(), kept);
    }

    /** The settings that change what is extracted, for the record of the run. */
    String settings() {
        return leastConfidence == Double.parseDouble(ENOUGH) ? "default" : "min-confidence=" + leastConfidence;
    }
}
