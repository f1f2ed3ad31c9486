package org.communique;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.event.ExtractionJson;

/** Extracts files of one article a line and writes the NDJSON contract beside them, for measuring while developing. */
final class DevRun {
    private DevRun() {
    }

    public static void main(String[] files) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Pipeline pipeline = Pipeline.standard();
        ExtractionJson json = new ExtractionJson("dev", false);
        for (String file : files) {
            try (BufferedWriter out = Files.newBufferedWriter(Path.of(file.replace(".jsonl", ".out")))) {
                for (String line : Files.readAllLines(Path.of(file))) {
                    json.write(pipeline.extract(article(mapper.readTree(line))), Optional.empty(), out);
                }
            }
        }
    }

    static Article article(JsonNode node) {
        Metadata metadata = Metadata.NONE.withPublished(
                PublicationDate.parse(node.path("published").asText(""), "input"));
        String title = node.path("title").isTextual() ? node.path("title").asText() : "";
        return new Article(node.path("id").asText(), title, node.path("text").asText(), metadata);
    }
}
