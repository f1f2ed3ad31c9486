package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads fifty pages in the manners of real sites and compares what is found with what stands in {@code gold.jsonl}. */
class PageCorpusTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final List<Page> READ = new ArrayList<>();

    private record Page(JsonNode gold, Article article) {
        String name() {
            return gold.get("file").asText();
        }

        Optional<String> expected(String field) {
            return gold.hasNonNull(field) ? Optional.of(gold.get(field).asText()) : Optional.empty();
        }
    }

    @BeforeAll
    static void readPages() throws IOException {
        PageReader reader = new PageReader(Furniture.shipped());
        for (String line : Files.readAllLines(PAGES.resolve("gold.jsonl"))) {
            JsonNode gold = new ObjectMapper().readTree(line);
            String file = gold.get("file").asText();
            List<Article> articles = reader.read(Files.readAllBytes(PAGES.resolve(file)), PageOrigin.file(file));
            READ.add(new Page(gold, articles.isEmpty()
                    ? new Article(file, "", "", Metadata.NONE)
                    : articles.getFirst()));
        }
    }

    @Test
    void findsTheBodyOfThePages() {
        List<BodyScore> scores = READ.stream()
                .map(page -> BodyScore.of(page.article().body(), page.expected("text").orElse(""))).toList();
        assertThat(READ).hasSizeGreaterThanOrEqualTo(50);
        assertThat(BodyScore.mean(scores).f1()).as("F1 of the bodies").isGreaterThanOrEqualTo(0.96);
        assertThat(scores).as("the worst page").allSatisfy(score -> assertThat(score.f1()).isGreaterThan(0.85));
    }

    @Test
    void findsTheDatesOfPublication() {
        assertThat(share("published", (page, gold) -> page.article().metadata().published().map(Object::toString)
                .equals(gold))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsTheHeadlines() {
        assertThat(share("title", (page, gold) -> folded(page.article().title()).equals(folded(gold.orElse("")))))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsWhoWroteIt() {
        assertThat(share("byline", (page, gold) -> folded(page.article().metadata().byline().orElse(""))
                .equals(folded(gold.orElse(""))))).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsThePublisher() {
        assertThat(share("publisher", (page, gold) -> page.article().metadata().publisher().equals(gold)))
                .isGreaterThanOrEqualTo(0.9);
    }

    private static double share(String field, BiFunction<Page, Optional<String>, Boolean> right) {
        long number = READ.stream().filter(page -> right.apply(page, page.expected(field))).count();
        return (double) number / READ.size();
    }

    /** Typographic quotes and the way names are strung together make no difference. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll(" and |, ?| & ", ", ").strip();
    }
}
