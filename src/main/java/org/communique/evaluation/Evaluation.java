package org.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads gold annotations and extracted encounters, one JSON object a line.
 *
 * <p>Example: {@code Evaluation.lines(Path.of("gold.jsonl"))} gives a tree for each annotated article.
 */
public final class Evaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Evaluation() {
    }

    /**
     * The objects of a file of JSON lines; empty lines do not count.
     *
     * @throws IOException
     *             when the file cannot be read, or a line is no JSON; the message names the file and the line
     */
    public static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    nodes.add(parse(line, file + ", line " + number));
                }
            }
        }
        return nodes;
    }

    /** The encounters in lines of the NDJSON contract, by article; an article on several lines has all of theirs. */
    public static Map<String, List<JsonNode>> encounters(List<JsonNode> lines) {
        Map<String, List<JsonNode>> byArticle = new HashMap<>();
        for (JsonNode line : lines) {
            List<JsonNode> encounters = byArticle.computeIfAbsent(name(line), key -> new ArrayList<>());
            line.path("encounters").forEach(encounters::add);
        }
        return byArticle;
    }

    /** The encounters in one line of the NDJSON contract. */
    public static List<JsonNode> encounters(String line) {
        try {
            List<JsonNode> encounters = new ArrayList<>();
            JSON.readTree(line).path("encounters").forEach(encounters::add);
            return encounters;
        } catch (IOException e) {
            throw new IllegalArgumentException("not a line of extracted encounters: " + e.getMessage(), e);
        }
    }

    /** Compares gold documents with the encounters found in each; a document without any found nothing. */
    public static Figures score(List<JsonNode> gold, Map<String, List<JsonNode>> found, StateNames names) {
        Scorer scorer = new Scorer(names);
        gold.forEach(document -> scorer.add(document, found.getOrDefault(document.path("id").asText(), List.of())));
        return scorer.figures();
    }

    private static String name(JsonNode line) {
        return line.path(line.hasNonNull("article") ? "article" : "id").asText();
    }

    private static JsonNode parse(String line, String where) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IOException(where + " is not JSON", e);
        }
    }
}
