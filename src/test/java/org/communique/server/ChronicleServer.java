package org.communique.server;

import java.util.List;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;

/** Serves the chronicle until it is stopped, to look at the pages while working on them. */
final class ChronicleServer {
    private ChronicleServer() {
    }

    public static void main(String[] arguments) throws Exception {
        EncounterStore store = Chronicle.store();
        Explorer explorer = new Explorer(store, Users.NOBODY)
                .reading(new NewsDesk(article -> new Extraction(article, List.of(), List.of()), () -> News.RUN));
        CommuniqueServer server = CommuniqueServer.start(store.dataset(),
                ServerSettings.standard().withPort(Integer.parseInt(arguments[0])), explorer.servlets());
        System.out.println(server.address());
        server.join();
    }
}
