package org.communique.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.event.ExplainedEncounter;
import org.communique.event.ExplainedEncounter.Part;
import org.communique.event.Extraction;
import org.communique.rdf.Run;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredExplanationsTest {
    private static final String TEXT = "Omani Foreign Minister Badr al-Busaidi met his Iranian counterpart, Hossein "
            + "Amirabdollahian, in Muscat on Thursday.";
    private static EncounterStore store;
    private static String report;

    @BeforeAll
    static void loadsAnArticle() {
        Metadata metadata = Metadata.NONE.withPublished(PublicationDate.parse("2022-03-11", "test"))
                .withLanguage(Optional.of("en"));
        Extraction extraction = Pipeline.standard().extract(new Article("muscat", "", TEXT, metadata));
        store = EncounterStore.inMemory();
        store.load(List.of(extraction), Loading.with(new Run("test", "test", "default")));
        report = extraction.encounters().getFirst().id();
    }

    @AfterAll
    static void closes() {
        store.close();
    }

    @Test
    void explainsAReportByTheIdentifierOfNdjson() throws IOException {
        ExplainedEncounter explained = new StoredExplanations(store::select).of("muscat#" + report).getFirst();
        assertThat(explained.passages().getFirst().marks()).extracting(ExplainedEncounter.Mark::part)
                .containsExactly(Part.PARTICIPANT, Part.TRIGGER, Part.PARTICIPANT, Part.PLACE, Part.DATE);
        assertThat(explained.parties()).extracting(ExplainedEncounter.Party::role)
                .containsExactly("participant", "participant");
        assertThat(explained.reasons()).extracting(ExplainedEncounter.Reason::answer)
                .contains("held: past of meet", "Muscat: from the text");
    }

    @Test
    void tellsWhomANameMeansWithScoreAndReasons() throws IOException {
        ExplainedEncounter explained = new StoredExplanations(store::select).of(report).getFirst();
        assertThat(explained.parties()).flatExtracting(ExplainedEncounter.Party::candidates)
                .extracting(ExplainedEncounter.Choice::id).contains("wd:Q17991320");
        assertThat(explained.parties()).flatExtracting(ExplainedEncounter.Party::candidates)
                .allSatisfy(choice -> assertThat(choice.reasons()).isNotEmpty());
    }

    @Test
    void explainsEachReportOfAConsolidatedEncounter() throws IOException {
        String encounter = store
                .select("SELECT (STR(?e) AS ?id) { ?e a <https://w3id.org/communique/ontology#Encounter> }")
                .rows().getFirst().getFirst();
        assertThat(new StoredExplanations(store::select).of(encounter)).hasSize(1);
    }

    @Test
    void saysWhenThereIsNoSuchEncounter() {
        assertThatThrownBy(() -> new StoredExplanations(store::select).of("encounter-none"))
                .isInstanceOf(QuestionException.class).hasMessageContaining("encounter-none");
        assertThatThrownBy(() -> new StoredExplanations(store::select).of("encounter> } DROP ALL"))
                .isInstanceOf(QuestionException.class).hasMessageContaining("no identifier");
    }
}
