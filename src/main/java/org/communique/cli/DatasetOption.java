package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.server.RemoteDataset;
import org.communique.store.EncounterStore;
import picocli.CommandLine.Option;

/** Which dataset; shared by all commands that touch one. */
final class DatasetOption {
    @Option(names = "--dataset", paramLabel = "DIR", defaultValue = "communique-data", description = "The folder of the dataset (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** Opens it; makes it when it is not there. */
    EncounterStore open() {
        return EncounterStore.open(folder);
    }

    /** Opens it when it is there. */
    EncounterStore existing() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There is no dataset in " + folder
                    + "; load articles first, or name its folder with --dataset.");
        }
        return open();
    }

    /** The server of ours that holds it at this moment, if any. */
    Optional<RemoteDataset> served() throws IOException {
        return RemoteDataset.holding(folder);
    }
}
