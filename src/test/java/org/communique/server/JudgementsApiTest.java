package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communique.News;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging through the API, as the pages do. */
class JudgementsApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private EncounterStore store;
    private CommuniqueServer server;
    private String token = "";

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        Path users = Files.writeString(folder.resolve("users"), Users.line("ada", "a long password"));
        store = EncounterStore.inMemory();
        store.load(List.of(News.antalya(), News.antalyaPlanned(), News.call()), Loading.with(News.RUN));
        server = CommuniqueServer.start(new QueryView(store.dataset()), ServerSettings.standard().withPort(0),
                new Explorer(store, Users.read(users)).servlets());
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void nobodyJudgesWithoutLoggingIn() throws Exception {
        String order = order("reject", antalya(), "");
        assertThat(send("POST", "judgements", order).statusCode()).isEqualTo(401);
        logIn();
        token = "guessed";
        assertThat(send("POST", "judgements", order).statusCode()).isEqualTo(401);
        assertThat(json(send("GET", "judgements", "")).path("judgements")).isEmpty();
    }

    @Test
    void rejectsAndTakesBack() throws Exception {
        logIn();
        String key = antalya();
        JsonNode made = json(send("POST", "judgements", order("reject", key, "")));
        assertThat(made.path("by").asText()).isEqualTo("ada");
        assertThat(made.path("encounters").path(0).path("key").asText()).isEqualTo(key);
        assertThat(rejected(key)).isTrue();
        JsonNode listed = json(send("GET", "judgements?encounter=" + key, ""));
        assertThat(listed.path("judgements").path(0).path("id")).isEqualTo(made.path("id"));
        assertThat(listed.path("judgements").path(0).path("targets")).hasSize(2);
        assertThat(send("DELETE", "judgements/" + made.path("id").asText(), "").statusCode()).isEqualTo(200);
        assertThat(rejected(key)).isFalse();
        assertThat(send("DELETE", "judgements/" + made.path("id").asText(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void correctsByKeysAndNamesWhatIsKnown() throws Exception {
        logIn();
        JsonNode made = json(send("POST", "judgements", order("correct", antalya(),
                ",\"corrections\":[{\"field\":\"link\",\"of\":\"Q58217\",\"value\":\"Q7821917\"}]")));
        assertThat(made.path("corrections").path(0).path("label").asText()).isEqualTo("Antony Blinken");
        assertThat(store.ask("who-met-whom", Map.of()).rows()).anyMatch(row -> row.containsAll(
                List.of("Antony Blinken", "Dmytro Kuleba", "2022-03-10")));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        logIn();
        HttpResponse<String> nothing = send("POST", "judgements", order("praise", antalya(), ""));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(json(nothing).path("error").asText()).contains("praise");
        assertThat(send("POST", "judgements", "no json").statusCode()).isEqualTo(400);
        assertThat(send("POST", "judgements", order("accept", "encounter-0", "")).statusCode()).isEqualTo(400);
    }

    private static String order(String verdict, String encounter, String more) {
        return "{\"verdict\":\"" + verdict + "\",\"encounters\":[\"" + encounter + "\"],\"why\":\"seen\"" + more + "}";
    }

    private void logIn() throws Exception {
        token = json(send("POST", "login", "{\"user\":\"ada\",\"password\":\"a long password\"}")).path("token")
                .asText();
    }

    private String antalya() throws Exception {
        for (JsonNode encounter : json(send("GET", "encounters?status=all", "")).path("encounters")) {
            if (encounter.toString().contains("Antalya")) {
                return encounter.path("key").asText();
            }
        }
        throw new AssertionError("the encounter of Antalya is not listed");
    }

    private boolean rejected(String key) throws Exception {
        return json(send("GET", "encounter/" + key, "")).path("encounter").path("nature").path("rejected")
                .asBoolean();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/" + path))
                .header("Content-Type", "application/json").header("X-Communique-Token", token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body());
    }
}
