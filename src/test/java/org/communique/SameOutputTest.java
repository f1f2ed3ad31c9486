package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.communique.article.Article;
import org.communique.event.ExtractionJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One article always gives the same line, whatever was read before it and beside it. */
class SameOutputTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final ExtractionJson JSON = new ExtractionJson("same", true);
    private static Map<String, String> first;

    @BeforeAll
    static void readsAllOnce() throws IOException {
        for (String file : List.of("articles.jsonl", "short-texts.jsonl")) {
            for (String line : Files.readAllLines(GOLD.resolve(file)).stream().limit(60).toList()) {
                ARTICLES.add(DevRun.article(new ObjectMapper().readTree(line)));
            }
        }
        first = lines(PIPELINE, articles -> articles);
    }

    @Test
    void readsTheSameTwiceEvenByAnotherPipeline() {
        assertThat(lines(Pipeline.standard(), articles -> articles)).isEqualTo(first);
    }

    @Test
    void doesNotDependOnTheOrderOfArticles() {
        assertThat(lines(PIPELINE, articles -> {
            Collections.reverse(articles);
            return articles;
        })).isEqualTo(first);
    }

    @Test
    void doesNotDependOnTheNumberOfThreads() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Map<String, Future<String>> waiting = new TreeMap<>();
            ARTICLES.forEach(a -> waiting.put(a.id(), threads.submit(() -> line(PIPELINE, a))));
            for (Map.Entry<String, Future<String>> one : waiting.entrySet()) {
                found.put(one.getKey(), one.getValue().get());
            }
        }
        assertThat(found).isEqualTo(first);
    }

    private static Map<String, String> lines(Pipeline pipeline, UnaryOperator<List<Article>> order) {
        Map<String, String> lines = new TreeMap<>();
        order.apply(new ArrayList<>(ARTICLES)).forEach(a -> lines.put(a.id(), line(pipeline, a)));
        return lines;
    }

    private static String line(Pipeline pipeline, Article article) {
        StringWriter line = new StringWriter();
        JSON.write(pipeline.extract(article), Optional.empty(), line);
        return line.toString();
    }
}
