package org.communique.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.News;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Extraction;
import org.communique.server.CommuniqueServer;
import org.communique.server.Explorer;
import org.communique.server.NewsDesk;
import org.communique.server.ServerSettings;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What OpenRefine does when a column is reconciled: manifest, a batch of ten, suggestions, preview, new columns. */
class ReconciliationSessionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EncounterStore store;
    private static CommuniqueServer server;

    @BeforeAll
    static void start() {
        store = EncounterStore.inMemory();
        Extraction stranger = ExtractionFixture.article("novak").published("2022-03-10")
                .encounter("Lavrov met Jan Novák.").with(News.LAVROV).with(Figure.stranger("Jan Novák", "CZ"))
                .on("2022-03-10").and().build();
        store.load(List.of(News.antalya(), stranger), Loading.with(News.RUN));
        NewsDesk desk = new NewsDesk(article -> new Extraction(article, List.of(), List.of()), () -> News.RUN,
                () -> Optional.of(Gazetteer.shipped()));
        server = CommuniqueServer.start(store.dataset(), ServerSettings.standard().withPort(0),
                new Explorer(store, Users.NOBODY).reading(desk).servlets());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(path.startsWith("http")
                ? path
                : server.address() + path)).header("Origin", "http://127.0.0.1:3333").build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode post(String field, String value) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(URI.create(server.address() + "reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(field + "=" + encoded(value))).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatItIsToAnySite() throws Exception {
        HttpResponse<String> answer = get("reconcile");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        JsonNode manifest = JSON.readTree(answer.body());
        assertThat(manifest.path("versions").get(0).asText()).isEqualTo("0.2");
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo("http://www.wikidata.org/entity/");
        assertThat(manifest.path("defaultTypes").findValuesAsText("id")).contains("person", "state", "org", "place");
        for (String what : List.of("entity", "type", "property")) {
            JsonNode service = manifest.path("suggest").path(what);
            assertThat(json(service.path("service_url").asText() + service.path("service_path").asText() + "?prefix=p")
                    .path("result").isArray()).as(what).isTrue();
        }
    }

    @Test
    void matchesABatchOfTenWithProperties() throws Exception {
        JsonNode results = post("queries", """
                {"q0":{"query":"Kuliba","type":"person","limit":3,"properties":[{"pid":"office","v":"foreign minister"},
                   {"pid":"country","v":"UA"},{"pid":"date","v":"2022-03-10"}]},
                 "q1":{"query":"Cavushoglu","type":["person"],"properties":[{"pid":"P39","v":"foreign minister"},
                   {"pid":"P17","v":{"id":"Q43","name":"Turkey"}},{"pid":"P585","v":"2022-03-10"}]},
                 "q2":{"query":"Sergei Lavrov","properties":[{"pid":"date","v":"2015"}]},
                 "q3":{"query":"Зеленський","type":"person","properties":[{"pid":"office","v":"president"},
                   {"pid":"country","v":["Ukraine"]}]},
                 "q4":{"query":"Bush","type":"person","properties":[{"pid":"office","v":"president"},
                   {"pid":"country","v":"US"},{"pid":"date","v":2004}]},
                 "q5":{"query":"Turkey","type":"state"},
                 "q6":{"query":"Antalya","type":"place","properties":[{"pid":"country","v":"Turkey"}]},
                 "q7":{"query":"NATO","type":"org"},
                 "q8":{"query":"Jan Novak","type":"person"},
                 "q9":{"query":"John Smith, plumber"}}""");
        assertThat(results.size()).isEqualTo(10);
        List<String> expected = List.of("Q24025631", "Q249206", "Q58217", "Q3874799", "", "Q43", "Q6487", "Q7184");
        for (int i = 0; i < expected.size(); i++) {
            JsonNode first = results.path("q" + i).path("result").path(0);
            assertThat(first.path("match").asBoolean()).as("q" + i + " " + results.path("q" + i)).isTrue();
            if (!expected.get(i).isEmpty()) {
                assertThat(first.path("id").asText()).isEqualTo(expected.get(i));
            }
        }
        assertThat(results.at("/q4/result/0/name").asText()).isEqualTo("George W. Bush");
        assertThat(results.at("/q0/result/0/type/0/id").asText()).isEqualTo("person");
        assertThat(results.at("/q0/result/0/score").asDouble()).isBetween(50.0, 100.0);
        assertThat(results.at("/q8/result").findValuesAsText("id")).as("only articles name him")
                .contains("person-jan-novak-cz");
        assertThat(results.at("/q8/result").findValues("match")).noneMatch(JsonNode::asBoolean);
        assertThat(results.at("/q9/result").findValues("match")).noneMatch(JsonNode::asBoolean);
    }

    @Test
    void takesABatchInTheAddressToo() throws Exception {
        JsonNode results = json("reconcile?queries=" + encoded("{\"a\":{\"query\":\"Sergey Lavrov\",\"limit\":1}}"));
        assertThat(results.at("/a/result").size()).isEqualTo(1);
        assertThat(results.at("/a/result/0/id").asText()).isEqualTo("Q58217");
    }

    @Test
    void completesWhatIsTyped() throws Exception {
        assertThat(json("reconcile/suggest/entity?prefix=Lavr").at("/result/0/id").asText()).isEqualTo("Q58217");
        assertThat(json("reconcile/suggest/entity?prefix=antal&type=place").path("result").findValuesAsText("id"))
                .contains("Q6487");
        assertThat(json("reconcile/suggest/property?prefix=off").at("/result/0/id").asText()).isEqualTo("office");
        assertThat(json("reconcile/suggest/type?prefix=Per").at("/result/0/id").asText()).isEqualTo("person");
    }

    @Test
    void fetchesFurtherColumns() throws Exception {
        assertThat(json("reconcile/extend/propose?type=person").path("properties").findValuesAsText("id"))
                .contains("office", "birth").doesNotContain("capital");
        JsonNode rows = post("extend", "{\"ids\":[\"Q24025631\",\"person-jan-novak-cz\"],"
                + "\"properties\":[{\"id\":\"office\"},{\"id\":\"country\"},{\"id\":\"encounters\"}]}").path("rows");
        assertThat(rows.at("/Q24025631/office").findValuesAsText("str"))
                .anyMatch(office -> office.contains("2020-03-04 to 2024-09-05"));
        assertThat(rows.at("/Q24025631/country/0/id").asText()).isEqualTo("Q212");
        assertThat(rows.at("/person-jan-novak-cz/encounters/0/int").asInt()).isEqualTo(1);
    }

    @Test
    void showsWhatWasFound() throws Exception {
        HttpResponse<String> preview = get("reconcile/preview?id=Q24025631");
        assertThat(preview.body()).contains("Dmytro Kuleba", "2024-09-05");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors *");
        assertThat(get("reconcile/preview?id=%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(get("reconcile/view?id=Q1065").headers().firstValue("Location"))
                .contains("https://www.wikidata.org/wiki/Q1065");
        assertThat(get("reconcile/view?id=Q58217").headers().firstValue("Location")).contains("/id/Q58217");
    }

    @Test
    void refusesWhatIsNoBatch() throws Exception {
        assertThat(get("reconcile?queries=" + encoded("{broken")).statusCode()).isEqualTo(400);
        assertThat(get("reconcile?queries=" + encoded("[1]")).statusCode()).isEqualTo(400);
        assertThat(get("reconcile?queries=" + encoded("{\"q\":{}}")).statusCode()).isEqualTo(400);
        assertThat(get("reconcile/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void ignoresAStateThatNobodyKnowsButIsThenSureOfNothing() throws Exception {
        JsonNode results = post("queries", "{\"q\":{\"query\":\"Sergey Lavrov\",\"properties\":"
                + "[{\"pid\":\"country\",\"v\":\"Atlantis\"}]}}");
        assertThat(results.at("/q/result/0/id").asText()).isEqualTo("Q58217");
        assertThat(results.at("/q/result/0/match").asBoolean()).isFalse();
    }
}
