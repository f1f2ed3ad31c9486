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
import java.time.Duration;
import java.util.Base64;

/** Asks a server over HTTP. */
record Asking(String address) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(to(path).header("Accept", accept));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path, "application/json").body());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> sparql(String query) throws IOException, InterruptedException {
        return get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                "application/sparql-results+json, text/turtle;q=0.5");
    }

    HttpResponse<String> update(String update, String credentials) throws IOException, InterruptedException {
        HttpRequest.Builder request = to("update").header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update));
        return send(credentials.isEmpty() ? request : request.header("Authorization", basic(credentials)));
    }

    static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
