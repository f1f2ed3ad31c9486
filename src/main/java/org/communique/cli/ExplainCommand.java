package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.event.ExplainedEncounter;
import org.communique.event.Explainer;
import org.communique.event.ExplanationText;
import org.communique.store.query.StoredExplanations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique explain}: shows why encounters were read the way they were. */
@Command(name = "explain", description = "Show why encounters were read the way they were: the sentence with its parts marked, the frame that "
        + "fired, and the reasons for status, kind, date, place and identity. INPUT is an article, or the identifier of a "
        + "stored encounter (see --dataset).")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Option(names = "--encounter", paramLabel = "ID", description = "Explain only the encounter of an article whose identifier ends so.")
    private Optional<String> only;

    @Mixin
    private DatasetOption dataset;

    @Mixin
    private ExtractionOptions extraction;

    @Override
    public Integer call() throws IOException {
        ExplanationText text = new ExplanationText(CommandLine.Help.Ansi.AUTO.enabled());
        PrintWriter out = spec.commandLine().getOut();
        if (input.inputs().stream().allMatch(ExplainCommand::isStored)) {
            for (String id : input.inputs()) {
                new StoredExplanations(new Asking(dataset)::select).of(id).forEach(e -> text.write(e, out));
            }
            out.flush();
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        Explainer explainer = new Explainer();
        Tally tally = new ExtractionRun(Reader.with(extraction), input, err).run(outcome -> {
            if (outcome instanceof Outcome.Extracted done) {
                chosen(explainer.explain(done.extraction())).forEach(e -> text.write(e, out));
                out.flush();
            }
        });
        err.println(tally.summary());
        return tally.exitCode();
    }

    private List<ExplainedEncounter> chosen(List<ExplainedEncounter> all) {
        return all.stream().filter(e -> only.map(id -> e.id().endsWith(id)).orElse(true)).toList();
    }

    /** The identifier of an encounter or report, and no file. */
    private static boolean isStored(String input) {
        return input.contains("encounter") && !Files.exists(Path.of(input.split("#", 2)[0]))
                && (input.contains("#") || input.startsWith("encounter") || input.contains("/id/"));
    }
}
