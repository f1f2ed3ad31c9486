package org.communique.server.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;
import org.communique.store.EncounterStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OntologyServletTest {
    private final Graph ontology = RDFParser.source("ontology/communique.ttl").toGraph();
    private EncounterStore store;
    private CommuniqueServer server;

    @BeforeEach
    void start() {
        store = EncounterStore.inMemory();
        OntologyServlet servlet = new OntologyServlet();
        server = CommuniqueServer.start(store.dataset(), ServerSettings.standard().withPort(0),
                Map.of("/ontology", servlet, "/ontology/*", servlet, "/ontology.ttl", servlet));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void explainsEveryTermUnderItsOwnAnchor() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("ontology", "text/html").body());
        ontology.find().filterKeep(triple -> triple.getSubject().isURI()
                && triple.getSubject().getURI().contains("ontology#")).forEachRemaining(triple -> {
                    String name = triple.getSubject().getURI().replaceFirst(".*#", "");
                    assertThat(page.getElementById(name)).as(name).isNotNull();
                });
        assertThat(page.getElementById("met").nextElementSibling().text()).contains("Met face to face", "Example:",
                "close to schema:knows, wdt:P710");
        assertThat(page.getElementById("status-planned").nextElementSibling().text())
                .contains("AGREE/meet (PLOVER)", "036 (CAMEO)");
    }

    @Test
    void givesTurtleToWhomWantsIt() throws IOException, InterruptedException {
        for (String body : new String[]{get("ontology", "text/turtle").body(), get("ontology.ttl", "*/*").body()}) {
            assertThat(RDFParser.fromString(body, Lang.TURTLE).toGraph().isIsomorphicWith(ontology)).isTrue();
        }
        assertThat(get("ontology/shapes.ttl", "*/*").body()).contains("sh:NodeShape");
        assertThat(get("ontology/nothing", "*/*").statusCode()).isEqualTo(404);
    }
}
