package org.communique.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.communique.article.reading.Reading;
import org.communique.event.ExtractionJson;

/** Prints each article as a line of the NDJSON contract as soon as it is there. */
final class NdjsonOutput implements ExtractionOutput {
    private final ExtractionJson json;
    private final PrintWriter out;

    NdjsonOutput(ExtractionJson json, PrintWriter out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void accept(Outcome outcome) {
        switch (outcome) {
            case Outcome.Extracted done -> json.write(done.extraction(), Optional.of(done.read().source()), out);
            case Outcome.OtherLanguage(Reading.OtherLanguage read) ->
                json.writeSkipped(read.article(), "language", out);
            case Outcome.Unchanged same -> {
                // Only a store knows an article already.
            }
            case Outcome.Skipped skipped -> {
                // It has no article to write a line about; standard error names it.
            }
        }
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
