package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.communique.article.Article;
import org.communique.store.EncounterStore;
import org.communique.store.LoadSummary;

/**
 * The dataset of a folder while it is served: the server, what it answers, and the {@link Doorplate} by which other
 * commands find it.
 *
 * <p>Example: {@code ServedDataset.start(folder, store, ServerSettings.standard(), loader).server().address()}.
 */
public final class ServedDataset implements AutoCloseable {
    private final Path folder;
    private final CommuniqueServer server;

    private ServedDataset(Path folder, CommuniqueServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Serves a store.
     *
     * @param folder
     *            where it lies; the doorplate goes there
     * @param load
     *            reads and stores articles that other commands send; the flag tells whether unchanged ones too
     */
    public static ServedDataset start(Path folder, EncounterStore store, ServerSettings settings,
            BiFunction<List<Article>, Boolean, LoadSummary> load) throws IOException {
        String token = Doorplate.newToken();
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put(LocalDoor.PATH, new LocalDoor(token, load));
        servlets.put("/*", new StartPage(store.questions()));
        CommuniqueServer server = CommuniqueServer.start(new QueryView(store.dataset()), settings, servlets);
        new Doorplate(server.address(), token).putUp(folder);
        return new ServedDataset(folder, server);
    }

    /** What answers. */
    public CommuniqueServer server() {
        return server;
    }

    /** Stops the server and takes the doorplate down. */
    @Override
    public void close() throws IOException {
        Doorplate.takeDown(folder);
        server.close();
    }
}
