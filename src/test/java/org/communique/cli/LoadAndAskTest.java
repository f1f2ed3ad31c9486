package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the command line: articles in, who met whom out. */
class LoadAndAskTest {
    private static final String REPORT = """
            Ministers sit down in Antalya

            ANTALYA, Turkey, March 10 (Example Wire) - Russian Foreign Minister Sergei Lavrov met Ukrainian Foreign \
            Minister Dmytro Kuleba in Antalya on Thursday.
            """;

    @TempDir
    private Path folder;
    private Path articles;
    private Path dataset;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        dataset = folder.resolve("data");
        Files.writeString(articles.resolve("antalya.txt"), REPORT);
        Files.writeString(articles.resolve("quiet.txt"), """
                Rain stops play

                The captains met the umpires and agreed that the outfield was too wet for the match to go on.
                """);
    }

    @Test
    void tellsWhoMetWhom() {
        Terminal load = load();
        assertThat(load.code()).isZero();
        assertThat(load.err()).contains("2 articles, 1 encounter", "2 new, 0 replaced");
        assertThat(Terminal.on(dataset, "query", "who-met-whom").out())
                .containsPattern("Dmytro Kuleba +Sergey Lavrov +2022-03-10 +Antalya +meeting");
    }

    @Test
    void aSecondLoadChangesNoStatement() {
        load();
        String before = export("nquads");
        assertThat(load().err()).contains("2 unchanged", "0 new, 0 replaced");
        assertThat(export("nquads")).isEqualTo(before);
        assertThat(Terminal.on(dataset, "load", articles, "--published", "2022-03-10", "--again").err())
                .contains("2 replaced");
        assertThat(export("nquads")).isEqualTo(before);
    }

    @Test
    void aChangedArticleLeavesNothingStale() throws IOException {
        load();
        Files.writeString(articles.resolve("antalya.txt"), REPORT.replace("Sergei Lavrov", "Mikhail Mishustin")
                .replace("Foreign Minister Mikhail", "Prime Minister Mikhail"));
        assertThat(load().err()).contains("1 replaced");
        assertThat(Terminal.on(dataset, "query", "who-met-whom").out()).contains("Mikhail Mishustin")
                .doesNotContain("Lavrov");
        assertThat(export("turtle")).doesNotContain("Lavrov");
    }

    @Test
    void exportedTurtleIsTheDefaultGraph() {
        load();
        Graph turtle = GraphFactory.createDefaultGraph();
        RDFParser.fromString(export("turtle"), Lang.TURTLE).parse(turtle);
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(export("nquads"), Lang.NQUADS).parse(quads);
        Graph union = GraphFactory.createDefaultGraph();
        quads.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        assertThat(turtle.isIsomorphicWith(union)).isTrue();
    }

    @Test
    void anEmojiBeforeTheSentenceDoesNotShiftTheEvidence() throws IOException {
        Path file = folder.resolve("emoji.ndjson");
        String text = "\uD83D\uDD4A\uFE0F Hopes were small. German Chancellor Angela Merkel met French President Emmanuel Macron in "
                + "Paris on Monday.";
        ObjectMapper json = new ObjectMapper();
        Files.writeString(file, json.writeValueAsString(json.createObjectNode().put("id", "emoji").put("text", text)
                .put("published", "2018-11-19")));
        JsonNode line = json.readTree(Terminal.run("extract", file, "--with-text").out());
        JsonNode evidence = line.at("/encounters/0/evidence/0");
        int[] codePoints = line.get("text").asText().codePoints().toArray();
        int start = evidence.get("start").asInt();
        assertThat(new String(codePoints, start, evidence.get("end").asInt() - start))
                .isEqualTo(evidence.get("text").asText()).startsWith("German Chancellor").endsWith("Monday.");
    }

    @Test
    void printsAnswersForProgramsToo() throws IOException {
        load();
        List<String> csv = Terminal.on(dataset, "query", "who-met-whom", "--format", "csv").lines();
        assertThat(csv.getFirst()).startsWith("who,whom,date");
        assertThat(csv).hasSize(2);
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.on(dataset, "query", "who-met-whom", "--format", "json").out());
        assertThat(json.at("/results/bindings/0/whom/value").asText()).isEqualTo("Sergey Lavrov");
    }

    @Test
    void saysWhatIsWrongInOneSentence() {
        assertThat(Terminal.on(folder.resolve("nowhere"), "query", "who-met-whom"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("nowhere", "load articles first"));
        assertThat(Terminal.run("extract", articles, "--published", "the ides of March"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("the ides of March", "2022-03-10"));
        assertThat(Terminal.run("extract", articles, "--format", "pigeon"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("pigeon", "ndjson"));
        assertThat(Terminal.run("extract", folder.resolve("missing.html")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("missing.html"));
    }

    private Terminal load() {
        return Terminal.on(dataset, "load", articles, "--published", "2022-03-10");
    }

    private String export(String format) {
        Terminal export = Terminal.on(dataset, "export", "--format", format);
        assertThat(export.code()).isZero();
        return export.out();
    }
}
