package org.communique.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.communique.article.Article;
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

    private final Reader reader;
    private final InputOptions input;
    private final PrintWriter err;
    private final Predicate<Article> known;

    /** A run over all articles. */
    ExtractionRun(Reader reader, InputOptions input, PrintWriter err) {
        this(reader, input, err, article -> false);
    }

    /** A run that leaves out articles that are known already. */
    ExtractionRun(Reader reader, InputOptions input, PrintWriter err, Predicate<Article> known) {
        this.reader = reader;
        this.input = input;
        this.err = err;
        this.known = known;
    }

    /** Runs; gives the counts for the summary. */
    Tally run(Consumer<Outcome> sink) {
        Tally tally = new Tally();
        Consumer<Outcome> counted = outcome -> {
            tally.add(outcome);
            say(outcome);
            sink.accept(outcome);
        };
        try (Progress progress = Progress.on(err, tally::articles);
                ArticleReader articles = new ArticleReader(input.reading(), progress.stoppedBy(input::isStopped));
                InOrder<Reading, Outcome> inOrder = new InOrder<>(reader.options().threads(), this::extract, counted)) {
            articles.read(input.inputs(), inOrder::accept);
            inOrder.finish();
        }
        return tally;
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Extracted done -> LOG.debug("{}: {} encounters", done.read().source(),
                    done.extraction().encounters().size());
            case Outcome.Unchanged same -> LOG.debug("{}: unchanged", same.read().source());
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
            return known.test(read.article())
                    ? new Outcome.Unchanged(read)
                    : new Outcome.Extracted(read, reader.extract(read.article()));
        } catch (RuntimeException e) {
            LOG.debug("{}", read.source(), e);
            return new Outcome.Skipped(read.source() + " could not be extracted (" + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "); it was skipped, please report it.");
        }
    }
}
