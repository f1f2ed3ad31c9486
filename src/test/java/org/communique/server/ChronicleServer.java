package org.communique.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;

/** Serves the chronicle: to tests on a free port, or to somebody who works on the pages until it is stopped. */
final class ChronicleServer implements AutoCloseable {
    /** Who may log in, with {@link #PASSWORD}. */
    static final String USER = "ada";
    static final String PASSWORD = "correct horse battery";

    /** Reads nothing in any article. */
    static final NewsDesk IDLE_DESK = new NewsDesk(article -> new Extraction(article, List.of(), List.of()),
            () -> News.RUN);

    final EncounterStore store;
    final ServedDataset served;

    private ChronicleServer(EncounterStore store, ServedDataset served) {
        this.store = store;
        this.served = served;
    }

    /** Starts it, with its doorplate and the file of users in a folder. */
    static ChronicleServer start(Path folder, ServerSettings settings, NewsDesk desk) throws IOException {
        EncounterStore store = Chronicle.store();
        Path file = Files.writeString(folder.resolve("users"), "# who may judge\n" + Users.line(USER, PASSWORD) + "\n");
        ServedDataset served = ServedDataset.start(folder, store, settings, desk, Users.read(file));
        // Waits until who met whom has been read: until then pages tell how far that is.
        URI.create(served.server().address() + "api/overview").toURL().openStream().close();
        return new ChronicleServer(store, served);
    }

    String address() {
        return served.server().address();
    }

    @Override
    public void close() throws IOException {
        served.close();
        store.close();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("chronicle");
        ChronicleServer server = start(folder, ServerSettings.standard().withPort(Integer.parseInt(arguments[0])),
                IDLE_DESK);
        System.out.println(server.address());
        server.served.server().join();
    }
}
