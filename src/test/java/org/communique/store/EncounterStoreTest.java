package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.rdf.GraphFormat;
import org.communique.store.query.AnswerFormat;
import org.communique.store.query.QuestionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncounterStoreTest {
    private static final Loading LOADING = Loading.with(News.RUN);
    private EncounterStore store;

    @BeforeEach
    void open() {
        store = EncounterStore.inMemory();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void answersWhoMetWhom() {
        store.load(List.of(News.antalya(), News.call()), LOADING);
        assertThat(store.ask("who-met-whom", Map.of()).rows()).extracting(row -> row.subList(0, 4)).containsExactly(
                List.of("Dmytro Kuleba", "Antony Blinken", "2022-03-16", ""),
                List.of("Dmytro Kuleba", "Mevlüt Çavuşoğlu", "2022-03-10", "Antalya"),
                List.of("Dmytro Kuleba", "Sergey Lavrov", "2022-03-10", "Antalya"),
                List.of("Mevlüt Çavuşoğlu", "Sergey Lavrov", "2022-03-10", "Antalya"));
    }

    @Test
    void findsAPersonByAnySpelling() {
        store.load(List.of(News.antalya(), News.call()), LOADING);
        for (String name : List.of("Cavusoglu", "Mevlüt Çavuşoğlu", "q249206",
                "http://www.wikidata.org/entity/Q249206")) {
            assertThat(store.ask("whom-did-x-meet", Map.of("person", name)).rows()).as(name).hasSize(2);
        }
        assertThat(store.ask("whom-did-x-meet", Map.of("person", "Sergei Lavrov")).rows()).hasSize(2);
    }

    @Test
    void showsTheSentenceThatSaysSo() {
        store.load(List.of(News.antalya()), LOADING);
        assertThat(store.ask("encounters-of-x-and-y", Map.of()).rows()).singleElement().satisfies(row -> assertThat(row)
                .contains("2022-03-10", "meeting", "held", "Antalya", "Example Wire",
                        "Lavrov and Kuleba met in Antalya on Thursday, with Çavuşoğlu between them."));
    }

    @Test
    void aValueNeverBecomesPartOfTheQuery() {
        store.load(List.of(News.antalya()), LOADING);
        assertThat(store.ask("whom-did-x-meet", Map.of("person", "x\" } } DROP ALL #")).rows()).isEmpty();
        assertThatThrownBy(() -> store.ask("encounters-between-dates", Map.of("from", "yesterday")))
                .isInstanceOf(QuestionException.class).hasMessageContaining("yesterday").hasMessageContaining("from");
        assertThatThrownBy(() -> store.ask("nonsense", Map.of())).isInstanceOf(QuestionException.class);
    }

    @Test
    void aSecondLoadChangesNothing() {
        List<Extraction> articles = List.of(News.antalya(), News.antalyaPlanned(), News.call());
        store.load(articles, LOADING);
        Set<Quad> before = quads();
        assertThat(store.load(articles, LOADING).unchanged()).isEqualTo(3);
        assertThat(quads()).isEqualTo(before);
        assertThat(store.load(articles, LOADING.anew()).replaced()).isEqualTo(3);
        assertThat(quads()).isEqualTo(before);
        assertThat(store.holds(News.antalya().article())).isTrue();
    }

    @Test
    void theLastOfTwoWithOneIdentityWins() {
        LoadSummary summary = store.load(List.of(News.antalya(), News.antalya()), LOADING.inBatchesOf(1));
        assertThat(summary.repeated()).containsExactly("antalya");
        assertThat(store.ask("encounters-of-x-and-y", Map.of()).rows()).hasSize(1);
    }

    @Test
    void exportParsesAgainToTheSameGraphs() {
        store.load(List.of(News.antalya(), News.call()), LOADING);
        DatasetGraph again = parse(GraphFormat.TRIG, Lang.TRIG);
        Set<Quad> read = new HashSet<>();
        again.find().forEachRemaining(read::add);
        Set<Quad> expected = new HashSet<>(quads());
        expected.removeIf(quad -> quad.getPredicate().getURI().endsWith("#text"));
        assertThat(read).isEqualTo(expected);
        assertThat(parse(GraphFormat.TURTLE, Lang.TURTLE).getDefaultGraph().size())
                .isEqualTo((int) expected.stream().map(Quad::asTriple).distinct().count());
    }

    @Test
    void everyFormatCanBeWritten() {
        store.load(List.of(News.antalya()), LOADING);
        for (GraphFormat format : GraphFormat.values()) {
            assertThat(export(format)).as(format.word()).contains("Antalya").doesNotContain("Hopes were small");
        }
    }

    @Test
    void writesAnswersAsTableCsvAndJson() {
        store.load(List.of(News.call()), LOADING);
        assertThat(written(AnswerFormat.TABLE)).startsWith("who").contains("Antony Blinken");
        assertThat(written(AnswerFormat.CSV)).startsWith("who,whom,date");
        assertThat(written(AnswerFormat.JSON)).contains("\"bindings\"");
    }

    @Test
    void keepsWhatWasLoadedOnDisk(@TempDir Path folder) {
        try (EncounterStore disk = EncounterStore.open(folder.resolve("data"))) {
            disk.load(List.of(News.antalya()), LOADING);
        }
        try (EncounterStore disk = EncounterStore.open(folder.resolve("data"))) {
            assertThat(disk.ask("who-met-whom", Map.of()).rows()).hasSize(3);
        }
    }

    private String written(AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask("who-met-whom", Map.of()).write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String export(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(Export.as(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private DatasetGraph parse(GraphFormat format, Lang language) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(export(format).getBytes(StandardCharsets.UTF_8))).lang(language)
                .parse(dataset);
        return dataset;
    }

    private Set<Quad> quads() {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> all = new HashSet<>();
            store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
            all.removeIf(Quad::isDefaultGraph);
            return all;
        });
    }
}
