package org.communique.store.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.Campaign;
import org.communique.Cast;
import org.communique.ExtractionFixture;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.event.Status;
import org.communique.rdf.GraphFormat;
import org.communique.rdf.Iris;
import org.communique.store.EncounterStore;
import org.communique.store.Export;
import org.communique.store.Loading;
import org.communique.store.judgement.Correction.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person decided outlives whatever the program reads and consolidates afterwards. */
class JudgingTest {
    private static final Loading LOADING = Loading.with(News.RUN);
    private static final String ENCOUNTERS = """
            PREFIX cq: <https://w3id.org/communique/ontology#>
            SELECT ?encounter ?label ?rejected WHERE {
              ?encounter a cq:Encounter ; <http://www.w3.org/2000/01/rdf-schema#label> ?label
              OPTIONAL { ?encounter cq:rejected ?rejected } } ORDER BY ?label
            """;
    private EncounterStore store;

    @BeforeEach
    void open() {
        store = EncounterStore.inMemory();
        store.load(List.of(News.antalya(), News.call()), LOADING);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsRejectedIsGoneFromWhoMetWhomAndStillThere() {
        judge(Verdict.REJECT, List.of(antalya()));
        assertThat(pairs()).containsExactly("Dmytro Kuleba+Antony Blinken");
        assertThat(store.ask("encounters-between-dates", Map.of()).rows()).noneMatch(row -> row.contains("Antalya"));
        assertThat(store.select(ENCOUNTERS).rows()).hasSize(2).anyMatch(row -> row.get(2).equals("true"));
        assertThat(notes()).singleElement().asString().contains("rejected by ada on 2026-11-26: because");
    }

    @Test
    void undoBringsEverythingBack() {
        Set<Quad> before = quads(store);
        for (Verdict verdict : List.of(Verdict.REJECT, Verdict.ACCEPT)) {
            String id = judge(verdict, List.of(antalya())).judgement().id();
            assertThat(quads(store)).isNotEqualTo(before);
            store.judgements().undo(id);
            assertThat(quads(store)).isEqualTo(before);
        }
        String id = correct(new Correction(Field.LINK, iri(News.LAVROV), Iris.minted("x-1").getURI(), "Xaver", ""))
                .judgement().id();
        assertThat(pairs()).contains("Dmytro Kuleba+Xaver");
        store.judgements().undo(id);
        assertThat(quads(store)).isEqualTo(before);
    }

    @Test
    void aCorrectionOutlivesANewerVersionOfTheArticle() {
        correct(Correction.of(Field.DATE, "2022-03-11"));
        store.load(List.of(News.antalyaRevised()), LOADING);
        assertThat(store.ask("encounters-of-x-and-y", Map.of()).rows()).singleElement()
                .satisfies(row -> assertThat(row).contains("2022-03-11"));
        assertThat(store.judgements().list()).noneMatch(Judging.Listed::isLost);
    }

    @Test
    void aCorrectionOutlivesExportAndImportIntoAnEmptyStore() {
        correct(Correction.of(Field.DATE, "2022-03-11"), Correction.of(Field.STATUS, "ongoing"),
                new Correction(Field.PARTICIPANT, iri(News.CAVUSOGLU), "", "", ""));
        judge(Verdict.MERGE, List.of(antalya(), encounter("Call")));
        List<String> file = store.judgements().list().stream().map(one -> JudgementJson.write(one.judgement()))
                .toList();
        try (EncounterStore empty = EncounterStore.inMemory()) {
            List<Judgement> read = file.stream().map(JudgementJson::read).toList();
            assertThat(empty.judgements().add(read)).hasSize(2);
            assertThat(empty.judgements().add(read)).as("a second import").isEmpty();
            assertThat(empty.judgements().list()).allMatch(Judging.Listed::isLost);
            empty.load(List.of(News.call()), LOADING);
            empty.load(List.of(News.antalya()), LOADING);
            assertThat(quads(empty)).isEqualTo(quads(store));
        }
    }

    @Test
    void whatFindsItsTargetNoMoreIsListedNotDropped() {
        judge(Verdict.REJECT, List.of(antalya()));
        Extraction other = ExtractionFixture.article("antalya").url("https://news.example/2022/antalya")
                .published("2022-03-10").encounter("Blinken spoke to Lavrov about grain.").with(News.BLINKEN)
                .with(News.LAVROV).and().build();
        store.load(List.of(other), LOADING);
        assertThat(store.judgements().list()).singleElement().matches(Judging.Listed::isLost);
        assertThat(pairs()).contains("Sergey Lavrov+Antony Blinken");
        store.load(List.of(News.antalya()), LOADING);
        assertThat(store.judgements().list()).singleElement().matches(one -> !one.isLost());
        assertThat(pairs()).containsExactly("Dmytro Kuleba+Antony Blinken");
    }

    @Test
    void copiesOfARejectedSentenceAreRejectedToo() {
        judge(Verdict.REJECT, List.of(antalya()));
        Extraction copy = ExtractionFixture.article("copy").publisher("Example Paper").published("2022-03-11")
                .encounter("Lavrov and Kuleba met in Antalya on Thursday, with Çavuşoğlu between them.")
                .with(News.LAVROV).with(News.KULEBA).at("Antalya", "TR", "Q6487").on("2022-03-10").and().build();
        store.load(List.of(copy), LOADING);
        assertThat(pairs()).containsExactly("Dmytro Kuleba+Antony Blinken");
        store.load(List.of(own()), LOADING);
        assertThat(pairs()).as("what another saw with its own eyes").contains("Dmytro Kuleba+Sergey Lavrov");
    }

    @Test
    void splitsAndMergesAgainstTheScores() {
        store.load(List.of(own()), LOADING);
        assertThat(store.select(ENCOUNTERS).rows()).hasSize(2);
        store.judgements().judge(new Ruling(Verdict.SPLIT, List.of(antalya()),
                List.of("https://news.example/2022/antalya"), List.of(), signature(1)));
        assertThat(store.select(ENCOUNTERS).rows()).hasSize(3);
        List<String> both = store.select(ENCOUNTERS).rows().stream().filter(row -> row.get(1).contains("Antalya"))
                .map(List::getFirst).toList();
        store.judgements().judge(new Ruling(Verdict.MERGE, both, List.of(), List.of(), signature(2)));
        assertThat(store.select(ENCOUNTERS).rows()).as("the later judgement holds").hasSize(2);
    }

    @Test
    void correctsWhoTookPartWhereAndWhat() {
        correct(new Correction(Field.PARTICIPANT, iri(News.LAVROV), "http://www.wikidata.org/entity/Q7747",
                "Vladimir Putin", "RU"),
                new Correction(Field.PLACE, "", "http://www.wikidata.org/entity/Q406", "Istanbul", "TR"),
                Correction.of(Field.KIND, "summit"),
                new Correction(Field.ROLE, iri(News.CAVUSOGLU), "host", "", ""));
        assertThat(pairs()).contains("Dmytro Kuleba+Vladimir Putin").doesNotContain("Dmytro Kuleba+Sergey Lavrov");
        assertThat(store.select(ENCOUNTERS).rows()).extracting(row -> row.get(1)).anyMatch(label -> label.startsWith(
                "Summit of Dmytro Kuleba, Mevlüt Çavuşoğlu, Vladimir Putin, Istanbul"));
        assertThat(notes().getFirst()).contains("Q58217 replaced by Vladimir Putin", "place to Istanbul",
                "kind to summit", "role of Q249206 to host");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> judge(Verdict.ACCEPT, List.of("encounter-000000"))).isInstanceOf(
                JudgementException.class).hasMessageContaining("encounter-000000");
        assertThatThrownBy(() -> judge(Verdict.MERGE, List.of(antalya()))).hasMessageContaining("two encounters");
        assertThatThrownBy(() -> correct(Correction.of(Field.STATUS, "splendid"))).hasMessageContaining("splendid");
        assertThatThrownBy(() -> correct(Correction.of(Field.DATE, "Thursday"))).hasMessageContaining("Thursday");
        assertThatThrownBy(() -> store.judgements().undo("judgement-0")).hasMessageContaining("judgement-0");
        assertThat(store.judgements().list()).isEmpty();
    }

    @Test
    void judgementsAreSeenByTheNameOfTheirGraphOnly() {
        judge(Verdict.REJECT, List.of(antalya()));
        String of = "SELECT (COUNT(*) AS ?n) WHERE { %s { ?j a <https://w3id.org/communique/ontology#Judgement> } }";
        assertThat(store.select(String.format(of, "")).rows()).containsExactly(List.of("0"));
        assertThat(store.select(String.format(of, "GRAPH <" + Iris.JUDGEMENTS + ">")).rows())
                .containsExactly(List.of("1"));
        assertThat(store.select("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o FILTER(CONTAINS(STR(?s), 'judgement')) }")
                .rows()).containsExactly(List.of("0"));
    }

    @Test
    void anExportWithoutGraphsHasNoJudgements() {
        judge(Verdict.REJECT, List.of(antalya()));
        assertThat(exported(GraphFormat.TURTLE)).contains("cq:rejected").doesNotContain("cq:Judgement");
        assertThat(exported(GraphFormat.TRIG)).contains("cq:Judgement");
    }

    private String exported(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(Export.as(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theGraphDoesNotDependOnWhenJudgementsCame() {
        List<Extraction> articles = new ArrayList<>();
        List<String> reports = Cast.lines("merging.tsv").stream().map(line -> line.split("\t"))
                .flatMap(cells -> List.of(cells[1], cells[2]).stream()).limit(40).toList();
        reports.forEach(report -> articles.add(Cast.article("article-" + articles.size(), report)));
        List<Judgement> judgements = new ArrayList<>();
        Set<Quad> expected;
        try (EncounterStore first = EncounterStore.inMemory()) {
            first.load(articles, LOADING);
            decide(first);
            first.judgements().list().forEach(one -> judgements.add(one.judgement()));
            expected = quads(first);
        }
        assertThat(judgements).hasSizeGreaterThan(4);
        for (int seed = 0; seed < Campaign.of(2, 100); seed++) {
            Random random = new Random(seed);
            try (EncounterStore other = EncounterStore.inMemory()) {
                List<Object> steps = new ArrayList<>(articles);
                steps.addAll(judgements);
                Collections.shuffle(steps, random);
                for (Object step : steps) {
                    if (step instanceof Judgement judgement) {
                        other.judgements().add(List.of(judgement));
                    } else {
                        other.load(List.of((Extraction) step), LOADING);
                    }
                }
                assertThat(quads(other)).as("seed " + seed).isEqualTo(expected);
            }
        }
    }

    private static void decide(EncounterStore store) {
        List<String> all = store.select(ENCOUNTERS).rows().stream().map(List::getFirst).toList();
        store.judgements().judge(new Ruling(Verdict.MERGE, all.subList(0, 2), List.of(), List.of(), signature(1)));
        store.judgements().judge(new Ruling(Verdict.REJECT, all.subList(3, 4), List.of(), List.of(), signature(2)));
        store.judgements().judge(new Ruling(Verdict.CORRECT, all.subList(5, 6), List.of(), List.of(
                Correction.of(Field.DATE, "2020-01-01"), new Correction(Field.PARTICIPANT, "",
                        "http://www.wikidata.org/entity/Q7747", "Wladimir Putin", "RU")),
                signature(3)));
        store.judgements().judge(new Ruling(Verdict.ACCEPT, all.subList(6, 8), List.of(), List.of(), signature(4)));
        store.judgements().judge(new Ruling(Verdict.CORRECT, all.subList(5, 6), List.of(), List.of(
                Correction.of(Field.DATE, "2020-02-02")), signature(5)));
    }

    private static Extraction own() {
        return ExtractionFixture.article("own").publisher("Example Post").published("2022-03-11")
                .encounter("Kuleba saw Lavrov in the Turkish resort.").with(News.LAVROV).with(News.KULEBA)
                .status(Status.HELD).at("Antalya", "TR", "Q6487").on("2022-03-10").and().build();
    }

    private Judging.Listed judge(Verdict verdict, List<String> encounters) {
        return store.judgements().judge(new Ruling(verdict, encounters, List.of(), List.of(), signature(0)));
    }

    private Judging.Listed correct(Correction... corrections) {
        return store.judgements()
                .judge(new Ruling(Verdict.CORRECT, List.of(antalya()), List.of(), List.of(corrections), signature(0)));
    }

    private static Ruling.Signature signature(int minute) {
        return new Ruling.Signature("ada", Instant.parse("2026-11-26T09:00:00Z").plusSeconds(60L * minute), "because");
    }

    private String antalya() {
        return encounter("Antalya");
    }

    private String encounter(String word) {
        return store.select(ENCOUNTERS).rows().stream().filter(row -> row.get(1).contains(word)).findFirst()
                .orElseThrow().getFirst();
    }

    private Set<String> pairs() {
        return store.ask("who-met-whom", Map.of()).rows().stream().map(row -> row.get(0) + "+" + row.get(1))
                .collect(Collectors.toSet());
    }

    private List<String> notes() {
        return store.select("SELECT ?note WHERE { ?e <https://w3id.org/communique/ontology#judgementNote> ?note }")
                .rows().stream().map(List::getFirst).toList();
    }

    private static String iri(ExtractionFixture.Figure figure) {
        return "http://www.wikidata.org/entity/" + figure.link().linked().orElseThrow().qid();
    }

    private static Set<Quad> quads(EncounterStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> all = new HashSet<>();
            store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
            return all;
        });
    }
}
