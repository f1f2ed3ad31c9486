package org.communique.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;

/**
 * An article as JSON with all that is known about it, as it goes from {@code load} to the server that holds the dataset.
 *
 * <p>Example: {@code {"id":"antalya","title":"…","text":"…","published":"2022-03-10","publishedBasis":"--published"}}.
 */
final class ArticleJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() {
    }

    static ObjectNode write(Article article) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", article.id()).put("title", article.title()).put("text", article.body());
        Metadata known = article.metadata();
        date(json, "published", known.published());
        date(json, "modified", known.modified());
        known.url().ifPresent(value -> json.put("url", value));
        known.publisher().ifPresent(value -> json.put("publisher", value));
        known.language().ifPresent(value -> json.put("language", value));
        known.byline().ifPresent(value -> json.put("byline", value));
        known.dateline().ifPresent(value -> json.put("dateline", value));
        known.section().ifPresent(value -> json.put("section", value));
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException
     *             when it has no id or text
     */
    static Article read(JsonNode json) {
        if (!json.path("id").isTextual() || !json.path("text").isTextual()) {
            throw new IllegalArgumentException("an article needs id and text");
        }
        Metadata known = new Metadata(date(json, "published"), text(json, "url"), text(json, "publisher"),
                text(json, "language"), text(json, "byline"), text(json, "dateline"), date(json, "modified"),
                text(json, "section"));
        return new Article(json.path("id").asText(), json.path("title").asText(""), json.path("text").asText(), known);
    }

    private static void date(ObjectNode json, String key, Optional<PublicationDate> date) {
        date.ifPresent(known -> json.put(key, known.toString()).put(key + "Basis", known.basis()));
    }

    private static Optional<PublicationDate> date(JsonNode json, String key) {
        return text(json, key).flatMap(text -> PublicationDate.parse(text, json.path(key + "Basis").asText("input")));
    }

    private static Optional<String> text(JsonNode json, String key) {
        return json.path(key).isTextual() ? Optional.of(json.path(key).asText()) : Optional.empty();
    }
}
