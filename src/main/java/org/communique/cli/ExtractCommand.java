package org.communique.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique extract}: prints who met whom in articles, without storing anything. */
@Command(name = "extract", description = "Print who met whom in articles, without storing anything.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Mixin
    private ExtractionOptions extraction;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "ndjson", description = "One of ${COMPLETION-CANDIDATES} (default: ndjson, one line an article).")
    private OutputFormat format;

    @Option(names = "--with-text", description = "Add the text that the offsets count in.")
    private boolean withText;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Reader reader = Reader.with(extraction);
        try (ExtractionOutput output = format.open(reader, withText, spec.commandLine().getOut())) {
            Tally tally = new ExtractionRun(reader, input, err).run(output::accept);
            err.println(tally.summary());
            return tally.exitCode();
        }
    }
}
