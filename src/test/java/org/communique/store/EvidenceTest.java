package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.News;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** From every statement there is a way to the sentence, the article and the run that read it. */
class EvidenceTest {
    private static final String PREFIXES = """
            PREFIX cq: <https://w3id.org/communique/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX wd: <http://www.wikidata.org/entity/>
            """;
    private static final String SOURCE = """
              ?passage nif:anchorOf ?sentence ; cq:inArticle ?article .
              ?article schema:publisher/schema:name ?publisher ; schema:datePublished ?published .
              ?report prov:wasGeneratedBy/prov:wasAssociatedWith/schema:softwareVersion ?version .
            """;

    @Test
    void aDirectStatementLeadsToItsSentenceByOneQuery() {
        assertThat(rows("""
                SELECT ?sentence ?publisher ?published ?version ?confidence WHERE {
                  ?statement rdf:reifies <<( wd:Q58217 cq:met wd:Q24025631 )>> ; cq:encounter ?encounter ;
                    cq:confidence ?confidence ; cq:evidence ?passage .
                  ?encounter cq:reportedBy ?report . ?report cq:evidence ?passage .
                """)).containsExactly(List.of(
                "Lavrov and Kuleba met in Antalya on Thursday, with Çavuşoğlu between them.", "Example Wire",
                "2022-03-10", "0.1.0", "0.93"));
    }

    @Test
    void placeDateAndParticipationLeadToIt() {
        assertThat(rows("""
                SELECT ?words ?sentence ?placeText ?dateText ?publisher ?version WHERE {
                  ?encounter a cq:Encounter ; sem:hasPlace wd:Q6487 ; sem:hasBeginTimeStamp ?day ;
                    cq:participation ?part ; cq:reportedBy ?report .
                  ?part cq:participant wd:Q249206 ; cq:mention/nif:anchorOf ?words .
                  ?report sem:hasPlace wd:Q6487 ; sem:hasBeginTimeStamp ?day ; cq:placeText ?placeText ;
                    cq:dateText ?dateText ; cq:evidence ?passage .
                """)).containsExactly(List.of("Çavuşoğlu",
                "Lavrov and Kuleba met in Antalya on Thursday, with Çavuşoğlu between them.", "Antalya",
                "then", "Example Wire", "0.1.0"));
    }

    @Test
    void aLinkLeadsToTheWordsAndTellsWhy() {
        assertThat(rows("""
                SELECT ?sentence ?confidence ?reason ?publisher WHERE {
                  ?link rdf:reifies <<( ?entity cq:refersTo wd:Q58217 )>> ; cq:confidence ?confidence ;
                    cq:reason ?reason .
                  ?entity cq:mention ?passage ; cq:inArticle ?article .
                  ?report cq:inArticle ?article ; cq:participation/cq:actor ?entity .
                """)).containsExactly(List.of("Lavrov", "0.97", "name and office", "Example Wire"));
    }

    @Test
    void whoSaysSoInsideTheTextIsKept() {
        Article article = new Article("sochi", "", "The Kremlin said President Vladimir Putin met President Alexander "
                + "Lukashenko in Sochi on Thursday.",
                Metadata.NONE.withPublished(PublicationDate.parse("2022-03-11",
                        "test")).withPublisher(Optional.of("Example Wire")).withLanguage(Optional.of("en")));
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(Pipeline.with(Gazetteer.shipped()).extract(article)), Loading.with(News.RUN));
            assertThat(store.ask("who-says-so", Map.of()).rows()).singleElement()
                    .satisfies(row -> assertThat(row).contains("The Kremlin said", "held", "Example Wire"));
        }
    }

    private static List<List<String>> rows(String query) {
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya()), Loading.with(News.RUN));
            return store.select(PREFIXES + query + SOURCE + "}").rows();
        }
    }
}
