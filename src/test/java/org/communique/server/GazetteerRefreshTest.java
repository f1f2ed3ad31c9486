package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeoutException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.entity.gazetteer.Certainty;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerFolder;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.Held;
import org.communique.entity.gazetteer.Layer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.Sifted;
import org.communique.entity.gazetteer.Tenure;
import org.communique.store.gazetteer.Refresh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real Fuseki with an excerpt of Wikidata, seen through a proxy that can be made to fail. */
class GazetteerRefreshTest {
    private static final PartialDate TODAY = PartialDate.of(LocalDate.of(2031, 8, 1));
    private static final LocalDate IN_2031 = LocalDate.of(2031, 6, 1);
    private static FusekiServer wikidata;
    private static Gazetteer below;
    @TempDir
    private Path folder;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> agents = new ArrayList<>();
    private HttpServer proxy;

    /** How the proxy fails instead of passing a request on. */
    private interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }

    @BeforeAll
    static void startWikidata() {
        below = fewOf(Gazetteer.shipped());
        DatasetGraph excerpt = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(excerpt, () -> {
            RDFDataMgr.read(excerpt, "src/test/resources/org/communique/server/wikidata-excerpt.ttl");
            for (int i = 0; i < 120; i++) {
                Node state = NodeFactory.createURI("http://www.wikidata.org/entity/Q9910000" + (100 + i));
                excerpt.add(Quad.defaultGraphIRI, state, NodeFactory.createURI(
                        "http://www.wikidata.org/prop/direct/P297"), NodeFactory.createLiteralString("#" + i));
                excerpt.add(Quad.defaultGraphIRI, state, NodeFactory.createURI(
                        "http://www.w3.org/2000/01/rdf-schema#label"),
                        NodeFactory.createLiteralLang("Invented state " + i, "en"));
            }
        });
        wikidata = FusekiServer.create().port(0).loopback(true).add("/wikidata", excerpt)
                .add("/other", DatasetGraphFactory.createTxnMem()).build().start();
    }

    /** Of the shipped gazetteer only Kuleba and Lavrov. */
    private static Gazetteer fewOf(Gazetteer shipped) {
        List<String> persons = List.of("Q58217", "Q24025631");
        List<Tenure> tenures = persons.stream().flatMap(id -> shipped.tenuresOf(id).stream()).toList();
        return Gazetteer.of(new GazetteerTables(List.of(shipped.country("UA").orElseThrow()),
                persons.stream().map(id -> shipped.person(id).orElseThrow()).toList(),
                tenures.stream().map(Tenure::position).distinct().toList(), tenures, List.of(), List.of(), List.of(),
                shipped.tables().sources()));
    }

    @AfterAll
    static void stopWikidata() {
        wikidata.stop();
    }

    @BeforeEach
    void startProxy() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::pass);
        proxy.setExecutor(Executors.newCachedThreadPool());
        proxy.start();
    }

    @AfterEach
    void stopProxy() {
        proxy.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            Fault fault = faults.poll();
            if (fault != null) {
                fault.answer(exchange);
                return;
            }
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest
                    .newBuilder(URI.create("http://localhost:" + wikidata.getHttpPort()
                            + exchange.getRequestURI().getPath()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", exchange.getRequestHeaders().getFirst("Accept"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().set("Content-Type",
                    answer.headers().firstValue("Content-Type").orElse("text/plain"));
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Fault status(int code, String type, String body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(code, 0);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private String address(String dataset) {
        return "http://localhost:" + proxy.getAddress().getPort() + "/" + dataset;
    }

    private Sifted refresh(String dataset) throws IOException {
        RemoteEndpoint endpoint = new RemoteEndpoint(URI.create(address(dataset)), "Communique/test",
                new RemoteEndpoint.Patience(Duration.ofSeconds(20), 3, Duration.ofMillis(5)), said::add);
        return new Refresh(endpoint, "the test's Wikidata", said::add).into(layers(), TODAY);
    }

    private GazetteerFolder layers() {
        return GazetteerFolder.of(folder).over(below);
    }

    @Test
    void laysTheSliceOfAnEndpointOverWhatIsKnown() throws IOException {
        Sifted slice = refresh("wikidata");
        assertThat(slice.tables().countries()).hasSize(121);
        assertThat(said).anyMatch(line -> line.startsWith("states, page 3: "));
        assertThat(agents).allMatch(agent -> agent.startsWith("Communique/test"));

        Gazetteer gazetteer = layers().open();
        List<Held> held = gazetteer.holders("foreign-minister", "Q212", IN_2031, IN_2031);
        assertThat(held).singleElement().satisfies(one -> {
            assertThat(one.tenure().person()).isEqualTo("Q990000001");
            assertThat(one.tenure().acting()).isTrue();
            assertThat(one.tenure().start()).hasToString("2031");
            assertThat(one.certainty()).isNotEqualTo(Certainty.NONE);
        });
        assertThat(gazetteer.person("Q990000001").orElseThrow().aliases()).contains("Петро Вигаданий",
                "Piotr Vygadany");
        assertThat(gazetteer.label("Q58217")).as("what lies below stays").isEqualTo("Sergey Lavrov");
        LocalDate antalya = LocalDate.of(2022, 3, 10);
        assertThat(gazetteer.holders("foreign-minister", "Q212", antalya, antalya)).hasSize(1);
    }

    @Test
    void setsAsideWhatCannotBe() throws IOException {
        Sifted slice = refresh("wikidata");
        assertThat(slice.quarantined()).singleElement()
                .satisfies(row -> assertThat(row.get(0)).contains("Olena Navpaky"));
        assertThat(layers().quarantined(Layer.REFRESHED)).isEqualTo(slice.quarantined());
        assertThat(slice.tables().tenures()).noneMatch(tenure -> tenure.person().equals("Q990000003"));
    }

    @Test
    void asksAgainWhenTheEndpointIsBusyFailsOrTalksNonsense() throws IOException {
        faults.add(status(429, "text/plain", "slow down"));
        faults.add(status(500, "text/plain", "oops"));
        refresh("wikidata");
        assertThat(said).anyMatch(line -> line.contains("answered 429"))
                .anyMatch(line -> line.contains("answered 500"));
        faults.add(status(200, "text/html", "<html><h1>Welcome</h1></html>"));
        faults.add(status(200, "text/turtle", "<http://a> <http://b> TimeoutException"));
        refresh("wikidata");
        assertThat(said).anyMatch(line -> line.contains("text/html, which is no RDF"))
                .anyMatch(line -> line.contains("broke its answer off"));
    }

    @Test
    void leavesTheOldSliceWholeWhenTheEndpointFailsHalfWay() throws IOException {
        refresh("wikidata");
        Map<Layer, String> before = layers().layers();
        for (int page = 0; page < 2; page++) {
            faults.add(this::passOn);
        }
        for (int i = 0; i < 3; i++) {
            faults.add(status(503, "text/plain", "down"));
        }
        assertThatThrownBy(() -> refresh("wikidata")).isInstanceOf(IOException.class).hasMessageContaining("503")
                .hasMessageContaining("3 times");
        assertThat(layers().layers()).isEqualTo(before);
        faults.add(status(400, "text/plain", "MalformedQueryException"));
        assertThatThrownBy(() -> refresh("wikidata")).hasMessageContaining("refused the query (400)");
        assertThat(layers().layers()).isEqualTo(before);
    }

    private void passOn(HttpExchange exchange) throws IOException {
        status(200, "application/n-triples", "<http://www.wikidata.org/entity/Q212> "
                + "<http://www.wikidata.org/prop/direct/P297> \"UA\" .\n").answer(exchange);
    }

    @Test
    void refusesAnEndpointThatKnowsNoOffices() throws IOException {
        refresh("wikidata");
        Map<Layer, String> before = layers().layers();
        assertThatThrownBy(() -> refresh("other")).isInstanceOf(IOException.class)
                .hasMessageContaining("knows no holder of an office");
        assertThat(layers().layers()).isEqualTo(before);
    }

    @Test
    void leavesTheOldSliceWholeWhenItIsKilledHalfWay() throws IOException, InterruptedException {
        refresh("wikidata");
        Map<Layer, String> before = layers().layers();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        faults.add(this::passOn);
        faults.add(exchange -> {
            asked.countDown();
            try {
                killed.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "org.communique.cli.Communique", "gazetteer", "refresh",
                "--endpoint", address("wikidata"), "--gazetteer", folder.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(asked.await(60, TimeUnit.SECONDS)).as("half-way").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
            killed.countDown();
        }
        assertThat(layers().layers()).isEqualTo(before);
        assertThat(layers().layer(Layer.REFRESHED).orElseThrow().tenures()).hasSize(2);
        assertThat(refresh("wikidata").tables().tenures()).hasSize(2);
    }
}
