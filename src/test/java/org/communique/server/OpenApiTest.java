package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.News;
import org.communique.Pipeline;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API is as its description says: every answer has the members, types and statuses that openapi.json tells. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEAD = "GENEVA, January 21, 2022 — U.S. Secretary of State Antony Blinken met Russian "
            + "Foreign Minister Sergei Lavrov in Geneva on Friday.";
    private static final HttpClient CLIENT = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private static final Set<String> TRIED = new TreeSet<>();

    private static ChronicleServer server;
    private static JsonNode description;
    private static String token = "";

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = ChronicleServer.start(folder, ServerSettings.standard().withPort(0),
                new NewsDesk(Pipeline.with(Gazetteer.shipped())::extract, () -> News.RUN));
        description = answer("GET", "/api/openapi", "").body();
        token = answer("POST", "/api/login", JSON.writeValueAsString(Map.of("user", ChronicleServer.USER, "password",
                ChronicleServer.PASSWORD))).body().path("token").asText();
    }

    /** Every operation was tried, so that none is described and left untried. */
    @AfterAll
    static void stop() throws IOException {
        server.close();
        Set<String> described = new TreeSet<>();
        description.path("paths").fields().forEachRemaining(path -> path.getValue().fieldNames()
                .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        assertThat(TRIED).containsExactlyElementsOf(described);
    }

    private record Answer(int status, JsonNode body) {
    }

    private static Answer answer(String method, String path, String body) throws Exception {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                        .header("Content-Type", "application/json").header("X-Communique-Token", token)
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    /** Asks, and compares what comes with what is described for this operation and status. */
    private static JsonNode matching(String operation, String path, String body) throws Exception {
        String[] parts = operation.split(" ");
        TRIED.add(operation);
        Answer answer = answer(parts[0].toUpperCase(Locale.ROOT), path, body);
        JsonNode response = description.path("paths").path(parts[1]).path(parts[0]).path("responses")
                .path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode()).as("%s gives %d, which is not described", operation, answer.status())
                .isFalse();
        List<String> differences = new ArrayList<>();
        compare(answer.body(), response.path("content").path("application/json").path("schema"), operation,
                differences);
        assertThat(differences).isEmpty();
        return answer.body();
    }

    private static void compare(JsonNode value, JsonNode schema, String at, List<String> differences) {
        if (schema.has("$ref")) {
            compare(value, description.at(schema.path("$ref").asText().substring(1)), at, differences);
        } else if (schema.has("anyOf")) {
            JsonNode either = schema.path("anyOf").get(value.isNull() ? 1 : 0);
            compare(value, either, at, differences);
        } else if (schema.has("enum")) {
            if (!schema.path("enum").toString().contains(value.toString())) {
                differences.add(at + ": " + value + " is not among " + schema.path("enum"));
            }
        } else if (!isOf(value, schema.path("type").asText())) {
            differences.add(at + ": " + value + " is no " + schema.path("type").asText("described type"));
        } else if (value.isArray()) {
            value.forEach(item -> compare(item, schema.path("items"), at + "[]", differences));
        } else if (schema.has("additionalProperties")) {
            value.forEach(item -> compare(item, schema.path("additionalProperties"), at + ".*", differences));
        } else if (schema.has("properties")) {
            members(value, schema.path("properties"), at, differences);
        }
    }

    private static void members(JsonNode value, JsonNode described, String at, List<String> differences) {
        Set<String> names = new TreeSet<>();
        value.fieldNames().forEachRemaining(names::add);
        described.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            if (!value.has(name)) {
                differences.add(at + "." + name + " is described, but not there");
            } else if (!described.has(name)) {
                differences.add(at + "." + name + " is there, but not described");
            } else {
                compare(value.path(name), described.path(name), at + "." + name, differences);
            }
        }
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/overview", "/api/search?q=Kuliba", "/api/encounters?status=all",
            "/api/network", "/api/timeline?from=2022-03&to=2022", "/api/map?with=Q58217", "/api/questions",
            "/api/session", "/api/progress", "/api/judgements"})
    void listsAndCountsAreAsDescribed(String path) throws Exception {
        matching("get " + path.replaceFirst("\\?.*", ""), path, "");
    }

    @Test
    void pagesOfThingsAreAsDescribed() throws Exception {
        matching("get /api/person/{key}", "/api/person/Q58217", "");
        matching("get /api/country/{key}", "/api/country/Q43", "");
        matching("get /api/organisation/{key}", "/api/organisation/Q159", "");
        matching("get /api/place/{key}", "/api/place/Q6487", "");
        matching("get /api/pair/{one}/{other}", "/api/pair/Q58217/Q24025631", "");
        matching("get /api/questions/{name}", "/api/questions/whom-did-x-meet?person=Kuleba", "");
        matching("post /api/things", "/api/things",
                "{\"names\":[\"Sergey Lavrov\",\"http://www.wikidata.org/entity/Q6487\"]}");
    }

    @Test
    void evidenceIsAsDescribed() throws Exception {
        String key = matching("get /api/encounters", "/api/encounters?with=Q249206", "").path("encounters").get(0)
                .path("key").asText();
        JsonNode encounter = matching("get /api/encounter/{key}", "/api/encounter/" + key, "");
        matching("get /api/article/{key}", "/api"
                + encounter.path("reports").get(0).path("source").path("href").asText(), "");
    }

    @Test
    void readingAndStoringAreAsDescribed() throws Exception {
        String article = JSON.writeValueAsString(Map.of("text", LEAD));
        assertThat(matching("post /api/extract", "/api/extract", article).path("encounters")).hasSize(1);
        matching("post /api/extract", "/api/extract", "{}");
        matching("post /api/articles", "/api/articles", article);
    }

    @Test
    void judgingAndLoggingInAreAsDescribed() throws Exception {
        String key = answer("GET", "/api/encounters?limit=1", "").body().path("encounters").get(0).path("key").asText();
        JsonNode made = matching("post /api/judgements", "/api/judgements",
                "{\"verdict\":\"reject\",\"encounters\":[\"" + key + "\"],\"why\":\"as a trial\"}");
        matching("get /api/judgements", "/api/judgements", "");
        matching("delete /api/judgements/{id}", "/api/judgements/" + made.path("id").asText(), "");
        matching("delete /api/judgements/{id}", "/api/judgements/none", "");
        matching("post /api/judgements", "/api/judgements", "no json");
        matching("post /api/login", "/api/login", "{\"user\":\"ada\",\"password\":\"wrong\"}");
        matching("post /api/logout", "/api/logout", "{}");
        token = matching("post /api/login", "/api/login", JSON.writeValueAsString(Map.of("user", ChronicleServer.USER,
                "password", ChronicleServer.PASSWORD))).path("token").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"get /api/person/{key} Q999999999", "get /api/encounter/{key} encounter-0",
            "get /api/questions/{name} none"})
    void whatIsNotThereIsSaidAsDescribed(String operation) throws Exception {
        String[] parts = operation.split(" ");
        JsonNode failure = matching(parts[0] + " " + parts[1], parts[1].replaceFirst("\\{.*", parts[2]), "");
        assertThat(failure.path("error").asText()).isNotBlank();
    }
}
