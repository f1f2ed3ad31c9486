package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.server.CommuniqueServer;
import org.communique.server.NewsDesk;
import org.communique.server.ServedDataset;
import org.communique.store.EncounterStore;
import picocli.CommandLine;

/** Serves a store until the process is told to end. */
record Serving(Path folder, EncounterStore store, ServerOptions options) {
    void untilStopped(CommandLine line) throws IOException {
        try (ServedDataset served = ServedDataset.start(folder, store, options.settings(), desk(), options.users())) {
            announce(served.server(), line.getOut(), line.getErr());
            Thread ending = new Thread(() -> stop(served));
            Runtime.getRuntime().addShutdownHook(ending);
            served.server().join();
        }
    }

    private void announce(CommuniqueServer server, PrintWriter out, PrintWriter err) {
        if (options.everywhere()) {
            err.println("communique: other machines can connect too; whoever reaches the port can read the dataset.");
        }
        out.println("Pages:           " + server.address());
        out.println("SPARQL endpoint: " + server.sparqlAddress());
        out.println("JSON API:        " + server.address() + "api");
        out.println("Reconciliation:  " + server.address() + "reconcile");
        out.println("Stop with Ctrl-C.");
        out.flush();
        err.flush();
    }

    private void stop(ServedDataset served) {
        try {
            served.close();
        } catch (IOException e) {
            System.err.println("communique: the server did not stop cleanly: " + e.getMessage());
        }
        store.close();
    }

    /** What reads articles is made when the first come. */
    private NewsDesk desk() {
        Lazy<Gazetteer> gazetteer = new Lazy<>(options.gazetteer()::open);
        Lazy<Reader> reader = new Lazy<>(() -> Reader.with(new ExtractionOptions(), gazetteer.get()));
        return new NewsDesk(article -> reader.get().extract(article), () -> reader.get().run(),
                () -> Optional.of(gazetteer.get()));
    }
}
