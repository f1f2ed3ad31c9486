package org.communique.server;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.store.LoadSummary;
import org.communique.store.query.Answer;

/**
 * A dataset that a server of ours holds at this moment, reached through that server.
 *
 * <p>Example: {@code RemoteDataset.holding(Path.of("communique-data"))} is empty unless {@code communique serve} runs
 * over that folder.
 */
public final class RemoteDataset {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Doorplate doorplate;

    private RemoteDataset(Doorplate doorplate) {
        this.doorplate = doorplate;
    }

    /** The server that holds the dataset of a folder; empty when none answers. */
    public static Optional<RemoteDataset> holding(Path folder) throws IOException {
        return Doorplate.read(folder).map(RemoteDataset::new).filter(RemoteDataset::answers);
    }

    /** Its address, ending in a slash. */
    public String address() {
        return doorplate.address();
    }

    /** Loads articles; the server reads and stores them. */
    public LoadSummary load(List<Article> articles, boolean again) throws IOException {
        String lines = articles.stream().map(article -> ArticleJson.write(article) + "\n")
                .collect(Collectors.joining());
        HttpRequest request = request(LocalDoor.PATH.substring(1) + "?again=" + again)
                .header("Authorization", "Bearer " + doorplate.token())
                .header("Content-Type", "application/x-ndjson; charset=utf-8")
                .POST(BodyPublishers.ofString(lines)).build();
        JsonNode answer = JSON.readTree(send(request));
        return JSON.treeToValue(answer, LoadSummary.class);
    }

    /** Answers a SELECT query. */
    public Answer select(String sparql) throws IOException {
        String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
        HttpRequest request = request(CommuniqueServer.SPARQL.substring(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString("query=" + query)).build();
        return Rows.read(send(request));
    }

    private boolean answers() {
        try {
            send(request("$/ping").timeout(PATIENCE).build());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(doorplate.address() + path));
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 300) {
                throw new IOException("The server at " + doorplate.address() + " refused (" + response.statusCode()
                        + "): " + response.body().strip());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
