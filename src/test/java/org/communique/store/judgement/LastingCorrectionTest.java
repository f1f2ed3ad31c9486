package org.communique.store.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.communique.ExtractionFixture;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.store.AllQuads;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.communique.store.judgement.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A correction of each thing that can be corrected, followed through all that happens to a dataset afterwards: a newer
 * version of the article, other papers on the same encounter, reading everything anew, articles taken out, export, and
 * import into an empty store.
 */
class LastingCorrectionTest {
    private static final Loading LOADING = Loading.with(News.RUN);
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String ENCOUNTERS = """
            PREFIX cq: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?encounter ?label ?status (GROUP_CONCAT(?part; separator=", ") AS ?parts) WHERE {
              ?encounter a cq:Encounter ; rdfs:label ?label ; cq:status ?status ;
                cq:participation [ cq:participant ?who ; cq:role ?role ] .
              BIND(CONCAT(REPLACE(STR(?who), ".*/", ""), STRAFTER(STR(?role), "#role")) AS ?part)
              FILTER(!CONTAINS(?label, "Call"))
            } GROUP BY ?encounter ?label ?status
            """;

    static Stream<Arguments> corrections() {
        return Stream.of(Arguments.of("2022-03-11", Correction.of(Field.DATE, "2022-03-11")),
                Arguments.of("status-ongoing", Correction.of(Field.STATUS, "ongoing")),
                Arguments.of("Summit of", Correction.of(Field.KIND, "summit")),
                Arguments.of("Istanbul", new Correction(Field.PLACE, "", WIKIDATA + "Q406", "Istanbul", "TR")),
                Arguments.of("Q39259-participant",
                        new Correction(Field.PARTICIPANT, "", WIKIDATA + "Q39259", "Recep Tayyip Erdoğan", "TR")),
                Arguments.of("Q7747-participant", new Correction(Field.PARTICIPANT, WIKIDATA + "Q58217",
                        WIKIDATA + "Q7747", "Vladimir Putin", "RU")),
                Arguments.of("Q7747-participant",
                        new Correction(Field.LINK, WIKIDATA + "Q58217", WIKIDATA + "Q7747", "Vladimir Putin", "")),
                Arguments.of("Q249206-host", new Correction(Field.ROLE, WIKIDATA + "Q249206", "host", "", "")));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void outlivesEverythingThatComesAfterwards(String expected, Correction correction) {
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya(), News.call()), LOADING);
            Judgement judgement = correct(store, correction);
            assertHolds(expected, store, "right away");
            store.load(List.of(News.antalyaRevised()), LOADING);
            assertHolds(expected, store, "after a newer version of the article");
            store.load(List.of(another("post"), another("courier")), LOADING);
            assertHolds(expected, store, "after two other papers told of it");
            store.load(List.of(News.antalyaRevised(), News.call()), LOADING.anew());
            assertHolds(expected, store, "after everything was read anew");
            store.retract(List.of("post"));
            assertHolds(expected, store, "after one of the papers was taken out");
            String line = JudgementJson.write(judgement);
            try (EncounterStore empty = EncounterStore.inMemory()) {
                empty.judgements().add(List.of(JudgementJson.read(line)));
                empty.load(List.of(another("courier")), LOADING);
                empty.load(List.of(News.call(), News.antalyaRevised()), LOADING);
                assertHolds(expected, empty, "after export and import into an empty store");
                assertThat(AllQuads.of(empty)).as("the graphs of the empty store").isEqualTo(AllQuads.of(store));
            }
        }
    }

    @Test
    void aPaperThatRepeatsAReadingCorrectedInManyWaysJoinsWhatWasCorrected() {
        List<Correction> corrections = List.of(Correction.of(Field.DATE, "2022-03-20"),
                new Correction(Field.PLACE, "", WIKIDATA + "Q406", "Istanbul", "TR"),
                new Correction(Field.LINK, WIKIDATA + "Q58217", WIKIDATA + "Q7747", "Vladimir Putin", ""));
        try (EncounterStore store = EncounterStore.inMemory();
                EncounterStore later = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya(), News.call()), LOADING);
            Judgement judgement = correct(store, corrections.toArray(Correction[]::new));
            store.load(List.of(another("post")), LOADING);
            assertThat(store.select(ENCOUNTERS).rows()).singleElement().asString().contains("2022-03-20", "Istanbul",
                    "Q7747-participant").doesNotContain("Q58217");
            later.load(List.of(another("post"), News.call()), LOADING);
            later.judgements().add(List.of(judgement));
            later.load(List.of(News.antalya()), LOADING);
            assertThat(AllQuads.of(later)).isEqualTo(AllQuads.of(store));
        }
    }

    @Test
    void aPaperThatTellsWhatIsRightJoinsItTooButNotAnotherThatWasCorrected() {
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya(), News.call()), LOADING);
            correct(store, Correction.of(Field.DATE, "2022-03-20"));
            store.load(List.of(another("post", "2022-03-20")), LOADING);
            assertThat(store.select(ENCOUNTERS).rows()).hasSize(1);
            store.load(List.of(another("courier", "2022-02-08")), LOADING);
            String other = store.select(ENCOUNTERS).rows().stream().map(row -> row.getFirst() + row.get(1))
                    .filter(row -> row.contains("2022-02-08")).findFirst().orElseThrow().replaceFirst("[A-Z].*", "");
            correct(store, other, Correction.of(Field.DATE, "2022-03-10"));
            assertThat(store.select(ENCOUNTERS).rows()).as("of 10 and of 20 March").hasSize(2);
        }
    }

    private static Judgement correct(EncounterStore store, Correction... corrections) {
        return correct(store, store.select(ENCOUNTERS).rows().getFirst().getFirst(), corrections);
    }

    private static Judgement correct(EncounterStore store, String encounter, Correction... corrections) {
        return store.judgements().judge(new Ruling(Verdict.CORRECT, List.of(encounter), List.of(), List.of(corrections),
                new Ruling.Signature("ada", Instant.parse("2026-11-26T09:00:00Z"), "I was there"))).judgement();
    }

    private static void assertHolds(String expected, EncounterStore store, String when) {
        assertThat(store.select(ENCOUNTERS).rows()).as(when)
                .anySatisfy(row -> assertThat(String.join(" ", row)).contains(expected));
        assertThat(store.judgements().list()).as(when).singleElement().matches(one -> !one.isLost());
    }

    private static Extraction another(String paper) {
        return another(paper, "2022-03-10");
    }

    private static Extraction another(String paper, String day) {
        return ExtractionFixture.article(paper).publisher("Example " + paper).published("2022-03-11")
                .encounter("Kuleba saw Lavrov in the Turkish resort, wrote the " + paper + ".").with(News.LAVROV)
                .with(News.KULEBA).at("Antalya", "TR", "Q6487").on(day).and().build();
    }
}
