package org.communique.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.communique.Pipeline;
import org.communique.event.ExtractionJson;
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
        Pipeline pipeline = Pipeline.standard();
        PrintWriter out = spec.commandLine().getOut();
        ExtractionRun run = new ExtractionRun(pipeline, input, extraction, spec.commandLine().getErr());
        try (ExtractionOutput output = new NdjsonOutput(new ExtractionJson("", withText), out)) {
            return run.run(output::accept).exitCode();
        }
    }
}
