package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;
import org.communique.store.LabelIndex;

/**
 * The dataset of a folder while it is served: the server, what it answers, and the {@link Doorplate} by which other
 * commands find it.
 *
 * <p>Example: {@code ServedDataset.start(folder, store, ServerSettings.standard(), desk, Users.NOBODY).server().address()}.
 */
public final class ServedDataset implements AutoCloseable {
    private final Path folder;
    private final CommuniqueServer server;
    private final Set<String> paths;

    private ServedDataset(Path folder, CommuniqueServer server, Set<String> paths) {
        this.folder = folder;
        this.server = server;
        this.paths = paths;
    }

    /**
     * Serves a store.
     *
     * @param folder
     *            where it lies; the doorplate goes there
     * @param desk
     *            reads articles that people paste and that other commands send
     * @param users
     *            who may judge, store and update
     */
    public static ServedDataset start(Path folder, EncounterStore store, ServerSettings settings, NewsDesk desk,
            Users users) throws IOException {
        String token = Doorplate.newToken();
        Explorer explorer = new Explorer(store, users).reading(desk);
        Map<String, HttpServlet> servlets = new LinkedHashMap<>(explorer.servlets());
        servlets.put(LocalDoor.PATH, new LocalDoor(token, (articles, again) -> desk.load(store, articles, again),
                store::retract));
        servlets.put(JudgementDoor.PATH, new JudgementDoor(token, store.judgements()));
        if (!users.isEmpty()) {
            servlets.put(BoundedUpdate.PATH,
                    new BoundedUpdate(store.dataset(), explorer.caller(), settings.queryTime()));
        }
        Fittings fittings = Fittings.of(servlets).indexing(new LabelIndex(store.dataset())::giveTo);
        CommuniqueServer server = CommuniqueServer.start(new QueryView(store.dataset()), settings,
                users.isEmpty() ? fittings : fittings.validatingFor(explorer.caller()));
        new Doorplate(server.address(), token).putUp(folder);
        explorer.start();
        return new ServedDataset(folder, server, explorer.paths());
    }

    /** What answers. */
    public CommuniqueServer server() {
        return server;
    }

    /** The first segments of the paths that the API answers. */
    Set<String> paths() {
        return paths;
    }

    /** Stops the server and takes the doorplate down. */
    @Override
    public void close() throws IOException {
        Doorplate.takeDown(folder);
        server.close();
    }
}
