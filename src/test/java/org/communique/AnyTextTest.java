package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.communique.article.Article;
import org.communique.event.ExtractionJson;
import org.junit.jupiter.api.Test;

/**
 * Whatever the words and their order, an article is read to its end, and what is said to stand in it stands there.
 *
 * <p>The texts are those of our own gold, spoiled: words left out, said twice, exchanged, in capitals, with titles, names,
 * signs and other scripts thrown in. Whole: {@code -Dcommunique.campaign=full}.
 */
class AnyTextTest {
    private static final int TEXTS = Campaign.of(600, 20_000);
    private static final List<String> THROWN_IN = List.of("Sir", "Dame of", "Professor of Public Policy", "Governor",
            "President", "Queen", "of", "and",
            "the", ",", "—", "\"", "”", "(", "'s", "’", "met", "talks", "visit", "with", "between", "counterpart",
            "respectively", "both", "He", "How", "May", "Georgia", "Jordan", "St.", "al-", "de", "U.S.", "EU", "UN",
            "12",
            "1986", "Thursday", "next", "ago", "…", "🙂", "Київ", "北京", "مصر", "\u0000", "\u200b", "ß", "İstanbul",
            "\n",
            "\n\n", "<b>", "http://a.example/?q=1", "x".repeat(300));

    private final ObjectMapper mapper = new ObjectMapper();
    private final ExtractionJson json = new ExtractionJson("any", true);

    @Test
    void readsSpoiledTextsToTheirEndAndQuotesThemToTheLetter() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("short-texts.jsonl", "articles.jsonl")) {
            for (String line : Files.readAllLines(Path.of("src/test/resources/gold", file))) {
                JsonNode text = mapper.readTree(line);
                texts.add(text.path("title").asText("") + " " + text.path("text").asText());
            }
        }
        Pipeline pipeline = Pipeline.standard();
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = spoiled(texts.get(random.nextInt(texts.size())), random);
            Article article = DevRun.article(mapper.createObjectNode().put("id", "spoiled-" + seed)
                    .put("published", "2016-05-02")
                    .put("title", random.nextBoolean() ? spoiled("Talks end", random) : "")
                    .put("text", text));
            assertQuotes(read(pipeline, article));
        }
    }

    @Test
    void readsFormsOfAddressThatHaveAField() throws IOException {
        Article article = DevRun.article(mapper.createObjectNode().put("id", "professor").put("text",
                "The Norwegian foreign minister met Professor of Public Policy Director Haas. Dame of Sark Sibyl smiled."));
        assertQuotes(read(Pipeline.standard(), article));
    }

    private JsonNode read(Pipeline pipeline, Article article) throws IOException {
        StringWriter line = new StringWriter();
        try {
            json.write(pipeline.extract(article), Optional.empty(), line);
        } catch (RuntimeException e) {
            throw new AssertionError(article.id() + " was not read to its end: " + article.body(), e);
        }
        return mapper.readTree(line.toString());
    }

    private static void assertQuotes(JsonNode line) {
        line.path("encounters").forEach(encounter -> encounter.path("evidence").forEach(passage -> {
            String whole = line.path(passage.path("part").asText().equals("title") ? "title" : "text").asText();
            assertQuoted(whole, passage);
        }));
        line.path("entities").forEach(entity -> entity.path("mentions").forEach(mention -> {
            if (!mention.path("part").asText("body").equals("title")) {
                assertQuoted(line.path("text").asText(), mention);
            }
        }));
    }

    private static void assertQuoted(String whole, JsonNode passage) {
        int begin = whole.offsetByCodePoints(0, passage.path("start").asInt());
        int end = whole.offsetByCodePoints(0, passage.path("end").asInt());
        assertThat(whole.substring(begin, end)).isEqualTo(passage.path("text").asText());
    }

    private static String spoiled(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<= )|(?=[,.;])")));
        int changes = random.nextInt(1 + words.size() / 3);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0 -> words.set(at, "");
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                case 2 -> Collections.swap(words, at, random.nextInt(words.size()));
                case 3 -> words.set(at, words.get(at).toUpperCase(Locale.ROOT));
                case 4 -> words.set(at, words.get(at).toLowerCase(Locale.ROOT));
                default -> words.add(at, THROWN_IN.get(random.nextInt(THROWN_IN.size())) + " ");
            }
        }
        return String.join("", words);
    }
}
