package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.GeneratedNews;
import org.communique.News;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a dataset beside loading and asking. */
class LifecycleTest {
    private static final Loading LOADING = Loading.with(News.RUN);
    @TempDir
    private Path folder;

    @Test
    void retractingTakesOutWhatStoodOnTheArticleAlone() {
        try (EncounterStore store = EncounterStore.inMemory(); EncounterStore never = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya(), News.antalyaPlanned(), News.call()), LOADING);
            assertThat(store.retract(List.of("https://news.example/2022/antalya", "call", "no such"))).containsExactly(
                    "no such");
            never.load(List.of(News.antalyaPlanned()), LOADING);
            assertThat(quads(store)).isEqualTo(quads(never));
        }
    }

    @Test
    void countsWhatThereIs() {
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya(), News.antalyaPlanned(), News.call(), News.proposal()), LOADING);
            Census census = store.census();
            assertThat(census.of("articles")).isEqualTo(4);
            assertThat(census.of("reports")).isEqualTo(4);
            assertThat(census.of("encounters")).isEqualTo(3);
            assertThat(census.of("encounters told by several")).isEqualTo(1);
            assertThat(census.of("persons linked to Wikidata")).isEqualTo(4);
            assertThat(census.group("encounters by status")).isEqualTo(Map.of("held", 2L, "proposed", 1L));
            assertThat(census.group("encounters by year")).isEqualTo(Map.of("2022", 3L));
            assertThat(census.text()).contains("articles").contains("proposed");
            assertThat(census.json()).contains("\"encounters_by_kind\"", "\"call\" : 1");
        }
    }

    @Test
    void anEmptyDatasetIsCountedToo() {
        try (EncounterStore store = EncounterStore.inMemory()) {
            assertThat(store.census().of("articles")).isZero();
            assertThat(store.census().text()).contains("encounters");
        }
    }

    @Test
    void whatIsRestoredIsTheSameAndCanBeGoneOnWith() throws IOException {
        Path file = folder.resolve("monday.nq.gz");
        Set<Quad> before;
        try (EncounterStore store = EncounterStore.open(folder.resolve("data"))) {
            store.load(List.of(News.antalya(), News.call()), LOADING);
            before = quads(store);
            store.backup(file);
            assertThatThrownBy(() -> store.backup(file)).isInstanceOf(IOException.class)
                    .hasMessageContaining("monday.nq.gz");
        }
        EncounterStore.restore(file, folder.resolve("again"));
        try (EncounterStore store = EncounterStore.open(folder.resolve("again"));
                EncounterStore straight = EncounterStore.inMemory()) {
            assertThat(quads(store)).isEqualTo(before);
            store.load(List.of(News.antalyaPlanned()), LOADING);
            straight.load(List.of(News.antalya(), News.antalyaPlanned(), News.call()), LOADING);
            assertThat(quads(store)).isEqualTo(quads(straight));
        }
    }

    @Test
    void aBrokenBackupIsRefusedAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("whole.nq.gz");
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya()), LOADING);
            store.backup(file);
        }
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path words = Files.writeString(folder.resolve("words"), "no backup at all", StandardCharsets.UTF_8);
        for (Path broken : List.of(cut, words, folder.resolve("missing"))) {
            assertThatThrownBy(() -> EncounterStore.restore(broken, folder.resolve("target"))).as("%s", broken)
                    .isInstanceOf(IOException.class).hasMessageContaining(broken.getFileName().toString());
            assertThat(folder.resolve("target")).doesNotExist();
        }
        Files.createDirectories(folder.resolve("taken/something"));
        assertThatThrownBy(() -> EncounterStore.restore(file, folder.resolve("taken"))).hasMessageContaining("empty");
    }

    @Test
    void compactingChangesNothingButTheRoom() throws IOException {
        Path data = folder.resolve("data");
        try (EncounterStore store = EncounterStore.open(data)) {
            for (int round = 0; round < 2; round++) {
                store.load(new GeneratedNews(20), LOADING.anew());
            }
            Set<Quad> before = quads(store);
            store.compact();
            assertThat(quads(store)).isEqualTo(before);
            store.load(List.of(News.call()), LOADING);
            assertThat(store.ask("who-met-whom", Map.of()).rows()).isNotEmpty();
        }
        try (var parts = Files.list(data)) {
            assertThat(parts.map(part -> part.getFileName().toString()).filter(name -> name.startsWith("Data-")))
                    .containsExactly("Data-0002");
        }
    }

    @Test
    void refusesADatasetOfANewerCommunique() {
        DatasetGraph newer = DatabaseMgr.connectDatasetGraph(folder.resolve("newer").toString());
        Txn.executeWrite(newer, () -> newer.add(Quad.defaultGraphIRI, Iris.minted("dataset"), Cq.term("formatVersion"),
                Literals.integer(99)));
        TDBInternal.expel(newer);
        assertThatThrownBy(() -> EncounterStore.open(folder.resolve("newer")))
                .isInstanceOf(StoreUnavailableException.class).hasMessageContaining("99");
    }

    @Test
    void refusesADatasetOfAnotherProgram() {
        DatasetGraph other = DatabaseMgr.connectDatasetGraph(folder.resolve("other").toString());
        Txn.executeWrite(other, () -> other.add(SSE.parseQuad("(quad _ <http://a> <http://b> <http://c>)")));
        TDBInternal.expel(other);
        assertThatThrownBy(() -> EncounterStore.open(folder.resolve("other")))
                .isInstanceOf(StoreUnavailableException.class).hasMessageContaining("none of Communiqué's");
    }

    private static Set<Quad> quads(EncounterStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> all = new HashSet<>();
            store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
            all.removeIf(quad -> quad.getPredicate().equals(Cq.term("formatVersion")));
            return all;
        });
    }
}
