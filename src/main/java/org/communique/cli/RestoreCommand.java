package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique restore}: makes a dataset of a backup. */
@Command(name = "restore", description = "Make a dataset of what backup wrote, in a folder that has none yet.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file that communique backup wrote.")
    private Path file;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        long statements = EncounterStore.restore(file, dataset.folder());
        spec.commandLine().getErr().println(statements + " statements restored into " + dataset.folder() + ".");
        return 0;
    }
}
