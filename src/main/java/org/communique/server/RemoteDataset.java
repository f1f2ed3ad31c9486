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
import org.communique.store.judgement.Judgement;
import org.communique.store.judgement.JudgementJson;
import org.communique.store.judgement.Judging;
import org.communique.store.judgement.Ruling;
import org.communique.store.judgement.RulingJson;
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
        HttpRequest request = owned(LocalDoor.PATH + "?again=" + again)
                .header("Content-Type", "application/x-ndjson; charset=utf-8")
                .POST(BodyPublishers.ofString(lines)).build();
        JsonNode answer = JSON.readTree(send(request));
        return JSON.treeToValue(answer, LoadSummary.class);
    }

    /** Takes articles out; gives those that are not there. */
    public List<String> retract(List<String> names) throws IOException {
        String query = names.stream().map(name -> "article=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return List.of(JSON.readValue(send(owned(LocalDoor.PATH + "?" + query).DELETE().build()), String[].class));
    }

    /** Decides. */
    public Judging.Listed judge(Ruling ruling) throws IOException {
        return RulingJson.readListed(send(owned(JudgementDoor.PATH)
                .POST(BodyPublishers.ofString(RulingJson.write(ruling))).build()));
    }

    /** Takes a judgement back. */
    public Judgement undo(String id) throws IOException {
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8);
        return JudgementJson.read(send(owned(JudgementDoor.PATH + "?id=" + encoded).DELETE().build()));
    }

    /** All judgements. */
    public List<Judging.Listed> judgements() throws IOException {
        return send(owned(JudgementDoor.PATH).GET().build()).lines().filter(line -> !line.isBlank())
                .map(RulingJson::readListed).toList();
    }

    /** Adds judgements; gives how many were not there. */
    public int add(List<Judgement> judgements) throws IOException {
        String lines = judgements.stream().map(JudgementJson::write).collect(Collectors.joining("\n"));
        return Integer.parseInt(send(owned(JudgementDoor.PATH).PUT(BodyPublishers.ofString(lines)).build()).strip());
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

    private HttpRequest.Builder owned(String path) {
        return request(path.substring(1)).header("Authorization", "Bearer " + doorplate.token());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(doorplate.address() + path));
    }

    /** The sentence of the answer where it has one. */
    private String refusal(HttpResponse<String> response) throws IOException {
        String body = response.body().strip();
        String sentence = body.startsWith("{") ? JSON.readTree(body).path("error").asText("") : "";
        return sentence.isEmpty()
                ? "The server at " + doorplate.address() + " refused (" + response.statusCode() + "): " + body
                : sentence;
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 300) {
                throw new IOException(refusal(response));
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
