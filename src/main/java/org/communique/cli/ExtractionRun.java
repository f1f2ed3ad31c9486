package org.communique.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.communique.Pipeline;
import org.communique.article.reading.ArticleReader;
import org.communique.article.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all input, extracts each article and hands the outcomes on in the order of the input.
 *
 * <p>An article on which the program itself fails is named once and counted as skipped; the others go on.
 */
final class ExtractionRun {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionRun.class);

    private final Pipeline pipeline;
    private final InputOptions input;
    private final ExtractionOptions options;
    private final PrintWriter err;

    ExtractionRun(Pipeline pipeline, InputOptions input, ExtractionOptions options, PrintWriter err) {
        this.pipeline = pipeline;
        this.input = input;
        this.options = options;
        this.err = err;
    }

    /** Runs; gives the counts for the summary. */
    Tally run(Consumer<Outcome> sink) {
        Tally tally = new Tally();
        Consumer<Outcome> counted = outcome -> {
            tally.add(outcome);
            say(outcome);
            sink.accept(outcome);
        };
        try (InOrder<Reading, Outcome> inOrder = new InOrder<>(options.threads(), this::extract, counted)) {
            new ArticleReader(input.reading()).read(input.inputs(), inOrder::accept);
            inOrder.finish();
        }
        err.println(tally.summary());
        err.flush();
        return tally;
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Extracted done -> LOG.debug("{}: {} encounters", done.read().source(),
                    done.extraction().encounters().size());
            case Outcome.OtherLanguage other -> err.println("communique: " + other.read().reason());
            case Outcome.Skipped left -> err.println("communique: " + left.reason());
        }
    }

    private Outcome extract(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> extract(read);
            case Reading.OtherLanguage other -> new Outcome.OtherLanguage(other);
            case Reading.Skipped skipped -> new Outcome.Skipped(skipped.reason());
        };
    }

    private Outcome extract(Reading.Read read) {
        try {
            return new Outcome.Extracted(read, options.sure(pipeline.extract(read.article())));
        } catch (RuntimeException e) {
            LOG.debug("{}", read.source(), e);
            return new Outcome.Skipped(read.source() + " could not be extracted (" + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "); it was skipped, please report it.");
        }
    }
}
