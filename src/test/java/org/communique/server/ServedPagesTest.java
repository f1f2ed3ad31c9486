package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a served dataset answers: pages, the API, entities as RDF, and the endpoint's own description. */
class ServedPagesTest {
    private static final String ADA = ChronicleServer.USER + ":" + ChronicleServer.PASSWORD;
    private static ChronicleServer server;
    private static Asking ask;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        server = ChronicleServer.start(folder, ServerSettings.standard().withPort(0), ChronicleServer.IDLE_DESK);
        ask = new Asking(server.address());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(folder.resolve("server.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=kuliba", "network", "timeline", "map", "queries", "read", "login",
            "judgements", "about", "person/Q24025631", "country/Q159", "place/Q71", "pair/Q58217/Q24025631"})
    void everyPageComesWithItsScripts(String path) throws Exception {
        HttpResponse<String> page = ask.get(path, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        String module = page.body().replaceAll("(?s).*type=\"module\" src=\"/([^\"]+)\".*", "$1");
        assertThat(ask.get(module, "*/*").statusCode()).as(module).isEqualTo(200);
    }

    @Test
    void everyModuleThatAScriptImportsIsThere() throws Exception {
        Set<String> wanted = new TreeSet<>(List.of("explore.js", "queries.js", "encounter.js", "read.js", "thing.js"));
        Set<String> seen = new TreeSet<>();
        while (!seen.containsAll(wanted)) {
            for (String module : List.copyOf(wanted)) {
                if (seen.add(module)) {
                    HttpResponse<String> script = ask.get("assets/" + module, "*/*");
                    assertThat(script.statusCode()).as(module).isEqualTo(200);
                    script.body().lines().filter(line -> line.startsWith("import "))
                            .forEach(line -> wanted.add(line.replaceAll(".*'\\./([^']+)'.*", "$1")));
                }
            }
        }
    }

    @Test
    void announcesEveryModuleAndLetsBrowsersKeepIt() throws Exception {
        String page = ask.get("pair/Q58217/Q24025631", "text/html").body();
        List<String> announced = Pattern.compile("modulepreload\" href=\"/([^\"]+)\"").matcher(page).results()
                .map(found -> found.group(1)).toList();
        assertThat(announced).extracting(path -> path.replaceFirst(".*/", "")).containsExactlyInAnyOrder("core.js",
                "lists.js");
        HttpResponse<String> module = ask.get(announced.getFirst(), "*/*");
        assertThat(module.headers().firstValue("Cache-Control")).hasValueSatisfying(
                rule -> assertThat(rule).contains("immutable"));
        HttpResponse<String> old = ask.get(announced.getFirst().replaceFirst("/v[0-9a-f]+/", "/v0/"), "*/*");
        assertThat(old.body()).isEqualTo(module.body());
        assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void tellsOfAPersonWhomTheyMetHowOftenFirstAndLast() throws Exception {
        JsonNode person = ask.json("api/person/Q24025631");
        JsonNode blinken = person.path("people").get(0);
        assertThat(blinken.path("who").path("label").asText()).isEqualTo("Antony Blinken");
        assertThat(blinken.path("met").asInt()).isEqualTo(1);
        assertThat(blinken.path("spoke").asInt()).isEqualTo(1);
        assertThat(blinken.path("first").asText()).isEqualTo("2022-03-16");
        assertThat(blinken.path("last").asText()).isEqualTo("2022-09-08");
        assertThat(person.path("offices").findValuesAsText("title"))
                .contains("Minister of Foreign Affairs of Ukraine");
    }

    @Test
    void marksTheSentenceWithinItsParagraph() throws Exception {
        JsonNode antalya = antalya();
        JsonNode marked = antalya.path("reports").get(1).path("paragraphs").get(0);
        StringBuilder evidence = new StringBuilder();
        marked.forEach(piece -> evidence
                .append(piece.path("marks").toString().contains("evidence") ? piece.path("text").asText() : ""));
        assertThat(evidence.toString()).startsWith("Sergey Lavrov and Dmytro Kuleba sat down in Antalya")
                .endsWith("between them.");
        assertThat(antalya.path("reports").findValuesAsText("status")).containsExactly("planned", "held");
    }

    private static JsonNode antalya() throws IOException, InterruptedException {
        JsonNode encounters = ask.json("api/encounters?with=Q249206").path("encounters");
        return ask.json("api/encounter/" + encounters.get(0).path("key").asText());
    }

    @Test
    void timelineMapAndListShowTheSameSelection() throws Exception {
        String selection = "?from=2022&to=2022&kind=talks,meeting";
        int listed = ask.json("api/encounters" + selection).path("total").asInt();
        assertThat(listed).isEqualTo(5);
        assertThat(ask.json("api/timeline" + selection).path("encounters").asInt()).isEqualTo(listed);
        assertThat(ask.json("api/map" + selection).path("encounters").asInt()).isEqualTo(listed);
        assertThat(ask.json("api/network" + selection).path("encounters").asInt()).isEqualTo(listed);
    }

    @Test
    void anIriOpensAsPageOrAsGraph() throws Exception {
        HttpResponse<String> browser = ask.get("id/Q24025631", "text/html,*/*;q=0.8");
        assertThat(browser.statusCode()).isEqualTo(303);
        assertThat(browser.headers().firstValue("Location")).hasValue("/person/Q24025631");
        for (Lang language : List.of(Lang.TURTLE, Lang.JSONLD)) {
            String body = ask.get("id/Q24025631", language.getHeaderString()).body();
            Graph graph = RDFParser.fromString(body, language).toGraph();
            assertThat(graph.stream().anyMatch(triple -> triple.getObject().isLiteral()
                    && triple.getObject().getLiteralLexicalForm().equals("Dmytro Kuleba"))).isTrue();
        }
        assertThat(ask.get("id/Q1", "text/turtle").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*/* | text/turtle", "application/json | application/ld+json",
            "application/rdf+xml | application/rdf+xml", "text/turtle;q=0.5, application/ld+json | application/ld+json",
            "text/html;q=0.1, text/turtle | text/turtle"})
    void programsGetTheFormThatTheyAskFor(String accept, String type) throws Exception {
        assertThat(ask.get("id/Q24025631", accept).headers().firstValue("Content-Type"))
                .hasValueSatisfying(given -> assertThat(given).startsWith(type));
    }

    @Test
    void theIriOfAnArticleOpensToo() throws Exception {
        String iri = antalya().path("reports").get(0).path("source").path("iri").asText();
        String path = "id?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
        assertThat(ask.get(path, "text/html").headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).startsWith("/article/"));
        assertThat(RDFParser.fromString(ask.get(path, "text/turtle").body(), Lang.TURTLE).toGraph().stream()
                .anyMatch(triple -> triple.getObject().toString().contains("EncounterReport"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "id/Q1", "assets/none.js", "ontology/none", "person/Q1"})
    void whatIsNotThereIsAPageOfOursForBrowsersAndASentenceForPrograms(String path) throws Exception {
        HttpResponse<String> page = ask.get(path, "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1 id=\"title\">Nothing is here</h1>").doesNotContain("Jetty");
        if (path.startsWith("id") || path.startsWith("assets")) {
            assertThat(ask.get(path, "application/json").body()).startsWith("{\"error\":\"This address");
        }
    }

    @Test
    void theEndpointDescribesItselfToPrograms() throws Exception {
        String description = ask.get("sparql", "text/turtle").body();
        assertThat(RDFParser.fromString(description, Lang.TURTLE).toGraph().size()).isGreaterThan(10);
        assertThat(ask.get("sparql", "text/html").headers().firstValue("Location")).hasValue("/queries");
        assertThat(ask.json("sparql/prefixes").findValuesAsText("prefix")).contains("cq", "wd", "sem");
        assertThat(ask.get("$/metrics", "*/*").body()).contains("# TYPE");
    }

    @Test
    void otherSitesMayAskButNotWithCookies() throws Exception {
        HttpResponse<String> answer = ask.send(ask.to("sparql?query=ASK%7B%7D").header("Origin", "https://a.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        HttpResponse<String> before = ask.send(ask.to("sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cavusoglu", "Çavuşoğlu", "cavusoglo~1", "cavus*"})
    void findsLabelsByText(String words) throws Exception {
        String found = ask.sparql("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query '" + words
                + "' }").body();
        assertThat(found).contains("Q249206").doesNotContain("Q22316");
    }

    @Test
    void updatesForThoseWhoMayLogIn() throws Exception {
        assertThat(ask.update("INSERT DATA { GRAPH <urn:note> { <urn:a> <urn:b> \"a note\" } }", ADA).statusCode())
                .isEqualTo(204);
        assertThat(ask.sparql("ASK { <urn:a> <urn:b> \"a note\" }").body()).contains("true");
        assertThat(ask.update("DROP GRAPH <urn:note>", ADA).statusCode()).isEqualTo(204);
        assertThat(ask.sparql("ASK { <urn:a> <urn:b> ?c }").body()).contains("false");
    }

    @Test
    void validatesAgainstShapesForThoseWhoMayLogIn() throws Exception {
        String shapes = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX cq: <https://w3id.org/communique/ontology#>
                [] a sh:NodeShape ; sh:targetClass cq:Encounter ; sh:property [ sh:path cq:status ; sh:minCount 1 ] .
                """;
        assertThat(ask.post("sparql/shacl?graph=default", "text/turtle", shapes).statusCode()).isEqualTo(401);
        HttpResponse<String> report = ask.send(ask.to("sparql/shacl?graph=default")
                .header("Content-Type", "text/turtle").header("Authorization", Asking.basic(ADA))
                .POST(BodyPublishers.ofString(shapes)));
        assertThat(report.body()).containsPattern("sh:conforms\\s+true");
    }

    @Test
    void everyPathOfTheApiIsDescribed() throws Exception {
        Set<String> described = new TreeSet<>();
        ask.json("api/openapi").path("paths").fieldNames()
                .forEachRemaining(path -> described.add(path.split("/")[2]));
        assertThat(described).containsExactlyInAnyOrderElementsOf(new TreeSet<>(server.served.paths()));
    }

    @Test
    void linksOfTheDescriptionLead() throws Exception {
        List<String> broken = new ArrayList<>();
        for (String path : List.of("api/person/Q58217", "api/country/Q43", "api/place/Q6487", "api/overview",
                "api/pair/Q58217/Q24025631", "api/questions/whom-did-x-meet", "api/session", "api/search?q=Kuliba")) {
            if (ask.get(path, "application/json").statusCode() != 200) {
                broken.add(path);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void otherCommandsFindTheServerByItsDoorplate() throws Exception {
        assertThat(Files.readString(folder.resolve("server.json"))).contains(server.address());
        assertThat(RemoteDataset.holding(folder)).isPresent();
    }
}
