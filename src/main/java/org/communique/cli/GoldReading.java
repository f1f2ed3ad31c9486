package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.evaluation.Evaluation;
import org.communique.event.Extraction;
import org.communique.event.ExtractionJson;

/** Extracts annotated articles, and gives their encounters in the form that is measured: that of the NDJSON contract. */
record GoldReading(Reader reader) {
    Map<String, List<JsonNode>> encounters(List<JsonNode> gold) {
        ExtractionJson json = new ExtractionJson(reader.gazetteerHash(), false);
        Map<String, List<JsonNode>> found = new HashMap<>();
        try (InOrder<JsonNode, Extraction> inOrder = new InOrder<>(reader.options().threads(),
                document -> reader.extract(article(document)), extraction -> {
                    StringWriter line = new StringWriter();
                    json.write(extraction, Optional.empty(), line);
                    found.put(extraction.article().id(), Evaluation.encounters(line.toString()));
                })) {
            gold.forEach(inOrder::accept);
            inOrder.finish();
        }
        return found;
    }

    private static Article article(JsonNode document) {
        Metadata known = Metadata.NONE.withPublished(text(document, "published")
                .flatMap(date -> PublicationDate.parse(date, "gold"))).withPublisher(text(document, "publisher"))
                .withLanguage(Optional.of("en"));
        return new Article(document.path("id").asText(), text(document, "title").orElse(""),
                text(document, "text").orElse(""), known);
    }

    private static Optional<String> text(JsonNode document, String key) {
        return Optional.of(document.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
