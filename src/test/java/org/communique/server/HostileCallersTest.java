package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever callers send: it is refused or bounded, the server goes on answering, and the dataset stays as it is. */
class HostileCallersTest {
    private static final boolean WHOLE = "full".equals(System.getProperty("communique.campaign"));
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final String ADA = ChronicleServer.USER + ":" + ChronicleServer.PASSWORD;

    private static ChronicleServer server;
    private static Asking ask;
    private static String before;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = ChronicleServer.start(folder,
                ServerSettings.standard().withPort(0).withBounds(Duration.ofSeconds(1), 1000),
                ChronicleServer.IDLE_DESK);
        ask = new Asking(server.address());
        before = ask.sparql(COUNT).body();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @AfterEach
    void goesOnAnsweringAndNothingChanged() throws Exception {
        assertThat(ask.get("$/ping", "*/*").statusCode()).isEqualTo(200);
        assertThat(ask.json("api/search?q=Kuliba").path("hits").get(0).path("thing").path("label").asText())
                .isEqualTo("Dmytro Kuleba");
        assertThat(ask.sparql(COUNT).body()).isEqualTo(before);
    }

    @Test
    void stopsAQueryThatMultipliesTheStoreWithItself() throws Exception {
        String bomb = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertThat(ask.sparql(bomb).statusCode()).isEqualTo(503);
        String sorted = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c";
        assertThat(ask.sparql(sorted).statusCode()).isEqualTo(503);
    }

    @Test
    void answersPagesWhileManyHeavyQueriesRun() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> bombs = new ArrayList<>();
            for (int i = 0; i < (WHOLE ? 40 : 12); i++) {
                bombs.add(CompletableFuture.supplyAsync(
                        () -> status("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"),
                        callers));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(ask.get("person/Q24025631", "text/html").statusCode()).isEqualTo(200);
                assertThat(ask.json("api/person/Q24025631").path("thing").path("label").asText())
                        .isEqualTo("Dmytro Kuleba");
            }
            assertThat(bombs).allSatisfy(bomb -> assertThat(bomb.get()).isEqualTo(503));
        }
    }

    private static int status(String query) {
        try {
            return ask.sparql(query).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Test
    void answersOthersWhileSlowCallersHoldTheirConnections() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < (WHOLE ? 200 : 60); i++) {
                Socket socket = new Socket("localhost", server.served.server().port());
                slow.add(socket);
                OutputStream out = socket.getOutputStream();
                String start = i % 2 == 0
                        ? "GET /api/overview HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                        : "POST /api/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                + "Content-Length: 5000\r\n\r\nT";
                out.write(start.getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            for (int i = 0; i < 5; i++) {
                assertThat(ask.get("api/overview", "application/json").statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/extract", "api/articles", "api/things", "api/login", "sparql", "update",
            "sparql/data?default"})
    void refusesAnUploadOfAHundredMegabytes(String path) throws Exception {
        String head = "POST /" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        assertThat(raw(head + "Content-Length: " + (100 << 20) + "\r\n\r\n" + "a".repeat(1000)))
                .matches("HTTP/1\\.1 (400|401|405|413|415) .*");
    }

    @Test
    void readsNoMoreThanAMegabyteOfAnUploadWithoutEnd() throws Exception {
        String chunk = Integer.toHexString(1 << 16) + "\r\n" + "a".repeat(1 << 16) + "\r\n";
        StringBuilder endless = new StringBuilder("POST /api/extract HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 17; i++) {
            endless.append(chunk);
        }
        assertThat(raw(endless.toString())).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../api/openapi.json", "/assets/..%2f..%2f..%2fetc/passwd",
            "/assets/%2e%2e/%2e%2e/users", "/assets//etc/passwd", "/assets/lib/../../../users",
            "/../../../../etc/passwd", "/id/..%2f..%2fserver.json", "/assets/..;/..;/etc/passwd"})
    void givesNoFileOutsideOfItsAssets(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (303|400|404).*").doesNotContain("root:", "token", "pbkdf2");
    }

    /** The first line of the answer, or all of it where the server closes the connection. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.served.server().port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return request.contains("Connection: close")
                    ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada:wrong", "bob:correct horse battery", "ada:"})
    void updatesForNobodyWithoutALogin(String credentials) throws Exception {
        HttpResponse<String> answer = ask.update("DELETE WHERE { GRAPH ?g { ?s ?p ?o } }", credentials);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
                challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <file:///etc/passwd>", "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:g>",
            "LOAD <http://169.254.169.254/latest>",
            "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }",
            "INSERT { GRAPH <urn:g> { <urn:s> <urn:p> 1 } } WHERE { FILTER EXISTS { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } } }"})
    void fetchesNothingEvenForUsers(String update) throws Exception {
        assertThat(ask.update(update, ADA).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }",
            "ASK { { SELECT * { SERVICE SILENT <http://169.254.169.254/> { ?s ?p ?o } } } }",
            "CONSTRUCT { ?s ?p ?o } WHERE { OPTIONAL { SERVICE <file:///etc/passwd> { ?s ?p ?o } } }",
            "SELECT * { BIND(EXISTS { SERVICE <http://169.254.169.254/> { ?s ?p ?o } } AS ?x) }"})
    void asksNoOtherServer(String query) throws Exception {
        assertThat(ask.sparql(query).statusCode()).isEqualTo(400);
    }

    @Test
    void readsNoFileThatAQueryNames() throws Exception {
        HttpResponse<String> answer = ask.sparql("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertThat(answer.body()).doesNotContain("root:");
        HttpResponse<String> graph = ask.get("sparql?graph=file:///etc/passwd", "text/turtle");
        assertThat(graph.body()).doesNotContain("root:");
    }

    @Test
    void takesNoChangeFromPagesOfOtherSites() throws Exception {
        HttpResponse<String> answer = ask.send(ask.to("api/login").header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> session = ask.send(ask.to("api/session").header("Origin", "https://evil.example"));
        assertThat(session.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void writesHostileLabelsAsText() throws Exception {
        String key = ask.json("api/search?q=Bobby%20Tables").path("hits").get(0).path("thing").path("key").asText();
        String page = ask.get("person/" + key, "text/html").body();
        assertThat(page).contains("&lt;b&gt;Bobby&lt;/b&gt;").doesNotContain("<b>Bobby");
        HttpResponse<String> lost = ask.get("person/%3Cscript%3Ealert(1)", "text/html");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/network?from=yesterday", "api/encounters?kind=wedding", "api/search",
            "api/network?limit=many", "api/encounters?confidence=high", "api/questions/no-such-question"})
    void saysInASentenceWhatIsWrongWithAQuestion(String path) throws Exception {
        assertThat(ask.get(path, "application/json").statusCode()).isEqualTo(400);
        assertThat(ask.json(path).path("error").asText()).endsWith(".");
    }
}
