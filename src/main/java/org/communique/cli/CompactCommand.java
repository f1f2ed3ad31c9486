package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code communique compact}: frees the room that changes left behind. */
@Command(name = "compact", description = "Free the room that changes left behind in a dataset. While it works it takes as much again.")
final class CompactCommand implements Callable<Integer> {
    private static final double MEBIBYTE = 1 << 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        try (EncounterStore store = dataset.existing()) {
            long before = Files.getFileStore(dataset.folder()).getUsableSpace();
            store.compact();
            long freed = Files.getFileStore(dataset.folder()).getUsableSpace() - before;
            spec.commandLine().getErr().println(String.format(Locale.ROOT, "Compacted; about %.1f MiB freed.",
                    Math.max(0, freed) / MEBIBYTE));
        }
        return 0;
    }
}
