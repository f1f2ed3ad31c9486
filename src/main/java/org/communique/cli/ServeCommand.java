package org.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code communique serve}: serves a dataset to SPARQL clients and browsers. */
@Command(name = "serve", description = "Serve a dataset to SPARQL clients and browsers, read-only, on this machine.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOption dataset;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() throws IOException {
        try (EncounterStore store = dataset.open()) {
            new Serving(dataset.folder(), store, server).untilStopped(spec.commandLine());
        }
        return 0;
    }
}
