package org.communique.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, wherever it stands: alone, in an array, in {@code @graph} or as the
 * {@code mainEntity} of the page.
 *
 * <p>Example: {@code {"@type":"NewsArticle","headline":"Talks in Antalya","datePublished":"2022-03-10T08:14:00Z"}}.
 */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    private static final Set<String> NESTED = Set.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart");
    private static final Set<String> ARTICLES = Set.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting",
            "LiveBlogPosting", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "TechArticle",
            "Report", "SocialMediaPosting", "PressRelease", "GovernmentService");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "CreativeWork");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    /** Reads all scripts of structured data in a page; what is no JSON is passed over. */
    static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        for (Element script : page.select("script[type*=ld+json]")) {
            String text = script.data().strip().replaceFirst("^(//)?\\s*(<!\\[CDATA\\[|<!--)", "")
                    .replaceFirst("(//)?\\s*(\\]\\]>|-->)\\s*$", "");
            try {
                data.gather(JSON.readTree(text), 0);
            } catch (JsonProcessingException e) {
                // A page's broken script is the page's own affair: its other places say the same.
                continue;
            }
        }
        return data;
    }

    private void gather(JsonNode node, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> gather(item, depth + 1));
        } else if (node.isObject()) {
            if (isOf(node, ARTICLES)) {
                articles.add(node);
            } else if (isOf(node, PAGES)) {
                pages.add(node);
            }
            NESTED.stream().sorted().map(node::path).forEach(inner -> gather(inner, depth + 1));
        }
    }

    static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        return types.contains(local(type.asText()))
                || StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(name -> types.contains(local(name.asText())));
    }

    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** The node of the page's own article: the first that has a headline and a date, else the first of all. */
    Optional<JsonNode> article() {
        return articles.stream().filter(node -> node.hasNonNull("headline") && node.hasNonNull("datePublished"))
                .findFirst().or(() -> articles.stream().findFirst());
    }

    /** The node of a live blog with its posts. */
    Optional<JsonNode> liveBlog() {
        return articles.stream().filter(node -> node.path("liveBlogUpdate").size() > 0).findFirst();
    }

    /** A field of the article, or of the page when the article's node does not have it; names when it is a thing. */
    Optional<String> field(String name) {
        return article().flatMap(node -> value(node.path(name)))
                .or(() -> pages.stream().flatMap(node -> value(node.path(name)).stream()).findFirst());
    }

    /** A value as text: a literal, the name of a thing, or several of them joined by commas. */
    static Optional<String> value(JsonNode node) {
        if (node.isArray()) {
            String joined = StreamSupport.stream(node.spliterator(), false).flatMap(item -> value(item).stream())
                    .distinct().collect(Collectors.joining(", "));
            return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
        }
        if (node.isObject()) {
            return value(node.path("name")).or(() -> value(node.path("@value"))).or(() -> value(node.path("@id")));
        }
        String text = Parser.unescapeEntities(node.asText(), false).strip();
        return text.isEmpty() || node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(text);
    }
}
