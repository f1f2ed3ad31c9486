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

/** {@code communique backup}: writes a dataset into one file. */
@Command(name = "backup", description = "Write a dataset into one file, judgements and gazetteer included.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, packed N-Quads; best named …nq.gz. It must not exist.")
    private Path file;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        try (EncounterStore store = dataset.existing()) {
            spec.commandLine().getErr().println(store.backup(file) + " statements written to " + file + ".");
        }
        return 0;
    }
}
