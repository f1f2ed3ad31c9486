package org.communique.cli;

import java.io.IOException;
import java.util.Optional;
import org.communique.server.RemoteDataset;
import org.communique.store.EncounterStore;
import org.communique.store.query.Answer;

/** Asks a dataset: through the server that holds it, else by opening it. */
record Asking(DatasetOption dataset) {
    Answer select(String sparql) throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            return server.get().select(sparql);
        }
        try (EncounterStore store = dataset.existing()) {
            return store.select(sparql);
        }
    }
}
