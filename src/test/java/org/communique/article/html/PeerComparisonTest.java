package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Holds our reading of pages against a port of Mozilla's Readability and against the plain text of the page. */
class PeerComparisonTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    private record Page(String file, byte[] bytes, String gold) {
        String html() {
            return PageDecoder.decode(bytes, Optional.empty());
        }
    }

    @Test
    void findsBodiesBetterThanItsPeers() throws IOException {
        PageReader reader = new PageReader(Furniture.shipped());
        double ours = f1("Communiqué", page -> reader.read(page.bytes(), PageOrigin.file(page.file())).stream()
                .map(Article::body).findFirst().orElse(""));
        double readability = f1("Readability4J", page -> Optional.ofNullable(new Readability4J("https://news.example/",
                page.html()).parse().getContent()).map(content -> Jsoup.parse(content).wholeText()).orElse(""));
        double plain = f1("plain text of the page", page -> Jsoup.parse(page.html()).body().wholeText());
        assertThat(ours).isGreaterThan(readability);
        assertThat(readability).isGreaterThan(plain);
    }

    private static double f1(String name, Function<Page, String> reading) throws IOException {
        List<BodyScore> scores = new ArrayList<>();
        for (Page page : pages()) {
            scores.add(BodyScore.of(reading.apply(page), page.gold()));
        }
        BodyScore mean = BodyScore.mean(scores);
        System.out.printf("%s: precision %.3f, recall %.3f, F1 %.3f over %d pages%n", name, mean.precision(),
                mean.recall(), mean.f1(), scores.size());
        return mean.f1();
    }

    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String line : Files.readAllLines(PAGES.resolve("gold.jsonl"))) {
            JsonNode gold = new ObjectMapper().readTree(line);
            String file = gold.get("file").asText();
            pages.add(new Page(file, Files.readAllBytes(PAGES.resolve(file)), gold.get("text").asText()));
        }
        return pages;
    }
}
