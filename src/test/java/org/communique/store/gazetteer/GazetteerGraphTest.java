package org.communique.store.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.News;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.event.Extraction;
import org.communique.rdf.GraphFormat;
import org.communique.rdf.Iris;
import org.communique.store.EncounterStore;
import org.communique.store.Export;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GazetteerGraphTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Loading LOADING = Loading.with(News.RUN).describing(GAZETTEER);
    private static final String PREFIXES = """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX cq: <https://w3id.org/communique/ontology#>
            """;
    private EncounterStore store;

    @BeforeEach
    void open() {
        store = EncounterStore.inMemory();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Kuleba and Lavrov as the gazetteer knows their offices. */
    static Extraction talks() {
        return ExtractionFixture.article("talks").published("2022-03-10")
                .encounter("Lavrov met Kuleba in Antalya.").with(held(News.KULEBA, "Q24025631"))
                .with(held(News.LAVROV, "Q58217")).at("Antalya", "TR", "Q6487").on("2022-03-10").and().build();
    }

    private static Figure held(Figure figure, String person) {
        String office = GAZETTEER.tenuresOf(person).stream()
                .filter(tenure -> tenure.position().officeClass().equals("foreign-minister")).findFirst()
                .orElseThrow().position().id();
        return figure.holding(office);
    }

    @Test
    void answersAQueryWrittenForWikidata() throws IOException {
        store.load(List.of(talks()), LOADING);
        assertThat(store.select(Files.readString(Path.of("queries/wikidata/holders-of-the-offices.rq"))).rows())
                .containsExactly(
                        List.of("Russia", "Sergey Lavrov", "wd:Q58217", "2004-03-09T00:00:00Z", ""),
                        List.of("Ukraine", "Dmytro Kuleba", "wd:Q24025631", "2020-03-04T00:00:00Z",
                                "2024-09-05T00:00:00Z"));
    }

    @Test
    void holdsOnlyWhatArticlesCiteUnlessAllIsWanted() {
        store.load(List.of(talks()), LOADING);
        long cited = size();
        assertThat(cited).isBetween(50L, 1000L);
        assertThat(store.select(PREFIXES + "SELECT ?n { wd:Q159 rdfs:label ?n }").rows()).hasSize(1);
    }

    @Test
    void saysInWhichTenureSomebodyTookPart() {
        store.load(List.of(talks()), LOADING);
        assertThat(store.select(PREFIXES + """
                SELECT ?who (STR(?start) AS ?since) (STR(?end) AS ?until) WHERE {
                  ?encounter a cq:Encounter ; cq:participation ?part .
                  ?part cq:participant wd:Q24025631 ; cq:membership ?tenure .
                  ?tenure a org:Membership ; org:member/rdfs:label ?who ; org:organization wd:Q212 ;
                    pq:P580 ?start ; pq:P582 ?end .
                }""").rows()).containsExactly(
                List.of("Dmytro Kuleba", "2020-03-04T00:00:00Z", "2024-09-05T00:00:00Z"));
    }

    @Test
    void makesAMembershipOfAnOfficeThatTheGazetteerDoesNotKnow() {
        store.load(List.of(News.antalya()), LOADING);
        assertThat(store.select(PREFIXES + """
                SELECT ?who WHERE { ?part cq:membership ?m . ?m a org:Membership ; org:member/rdfs:label ?who ;
                  org:role ?office ; org:organization ?state } ORDER BY ?who""").rows()).extracting(List::getFirst)
                .containsExactly("Dmytro Kuleba", "Mevlüt Çavuşoğlu", "Sergey Lavrov");
    }

    @Test
    void givesNothingTwoLabels() {
        store.load(List.of(talks()), Loading.with(News.RUN));
        store.load(List.of(News.call()), LOADING);
        assertThat(store.select(PREFIXES + """
                SELECT ?x (COUNT(DISTINCT ?label) AS ?n) WHERE { ?x rdfs:label ?label }
                GROUP BY ?x HAVING (COUNT(DISTINCT ?label) > 1)""").rows()).isEmpty();
    }

    @Test
    void isWrittenAnewWhenTheGazetteerChanged() {
        store.load(List.of(talks()), LOADING);
        GazetteerTables few = new GazetteerTables(GAZETTEER.tables().countries(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), GAZETTEER.tables().sources());
        store.load(List.of(), Loading.with(News.RUN).describing(Gazetteer.of(few)));
        assertThat(store.select(PREFIXES + "SELECT ?n { wd:Q24025631 p:P39 ?n }").rows()).isEmpty();
        assertThat(store.select(PREFIXES + "SELECT ?n { wd:Q212 wdt:P297 ?n }").rows())
                .containsExactly(List.of("UA"));
    }

    @Test
    void isExportedOnlyOnDemand() {
        store.load(List.of(talks()), LOADING);
        assertThat(exported(false)).doesNotContain("prop/P39");
        assertThat(exported(true)).contains("http://www.wikidata.org/prop/P39", "graph/gazetteer");
    }

    private String exported(boolean withGazetteer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(new Export(GraphFormat.NQUADS, false, withGazetteer), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long size() {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> (long) dataset.getGraph(Iris.GAZETTEER).size());
    }
}
