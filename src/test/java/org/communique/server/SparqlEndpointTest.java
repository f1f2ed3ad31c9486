package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparqlEndpointTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private CommuniqueServer server;

    @BeforeEach
    void start() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        for (int i = 0; i < 200; i++) {
            String triple = "(quad _ <http://example.org/s" + i + "> <http://example.org/p> " + i + ")";
            data.executeWrite(() -> data.add(SSE.parseQuad(triple)));
        }
        server = CommuniqueServer.start(data,
                ServerSettings.standard().withPort(0).withBounds(Duration.ofSeconds(2), 50), Map.of());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersAQuery() throws Exception {
        HttpResponse<String> answer = query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"200\"");
    }

    @Test
    void givesNoMoreRowsThanTheBoundAndSaysSo() throws Exception {
        HttpResponse<String> answer = query("SELECT ?o { ?s ?p ?o }");
        assertThat(answer.body().split("\"o\": ", -1)).hasSize(51);
        assertThat(answer.headers().firstValue("Communique-Row-Limit")).contains("50");
    }

    @Test
    void stopsAQueryThatTakesTooLong() throws Exception {
        String bomb = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertThat(query(bomb).statusCode()).isEqualTo(503);
        assertThat(query("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void asksNoOtherServer() throws Exception {
        String plain = "SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }";
        String silent = "SELECT * { { SELECT * { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } } } }";
        String hidden = "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://169.254.169.254/> { ?s ?p ?o } } }";
        assertThat(query(plain).statusCode()).isEqualTo(400);
        assertThat(query(silent).statusCode()).isEqualTo(400);
        assertThat(query(hidden).statusCode()).isEqualTo(400);
    }

    @Test
    void readsNoFileThatAQueryNames() throws Exception {
        HttpResponse<String> answer = query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void takesNoUpdate() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.sparqlAddress()))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }")).build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isBetween(400, 499);
        HttpRequest put = HttpRequest.newBuilder(URI.create(server.sparqlAddress() + "?default"))
                .header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString("")).build();
        assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isBetween(400, 499);
        assertThat(query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).contains("\"200\"");
    }

    @Test
    void givesGraphsToPrograms() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.sparqlAddress() + "?default"))
                .header("Accept", "application/n-triples").build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).hasLineCount(200);
    }

    @Test
    void tellsBrowsersWhatPagesMayDo() throws Exception {
        assertThat(query("ASK {}").headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    private HttpResponse<String> query(String query) throws IOException, InterruptedException {
        URI address = URI.create(
                server.sparqlAddress() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "application/sparql-results+json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
