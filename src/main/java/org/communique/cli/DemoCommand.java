package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import org.communique.store.query.AnswerFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique demo}: loads the sample articles, prints who met whom, and serves them. */
@Command(name = "demo", description = "Load the sample articles that come with the program, print who met whom, and serve them.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--dataset", paramLabel = "DIR", defaultValue = "communique-demo", description = "The folder of the dataset (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--no-serve", description = "End after the table.")
    private boolean tableOnly;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() throws IOException {
        try (EncounterStore store = EncounterStore.open(folder)) {
            load(store);
            try (OutputStream out = Bytes.of(spec.commandLine().getOut())) {
                store.ask("who-met-whom", Map.of()).write(AnswerFormat.TABLE, out);
            }
            if (!tableOnly) {
                new Serving(folder, store, server).untilStopped(spec.commandLine());
            }
        }
        return 0;
    }

    private void load(EncounterStore store) throws IOException {
        try (SampleArticles samples = SampleArticles.unpack()) {
            InputOptions input = InputOptions.of(List.of(samples.folder().toString()));
            new LocalLoad(Reader.with(new ExtractionOptions(), server.gazetteer().open()), input,
                    spec.commandLine().getErr()).load(store, false);
        }
    }
}
