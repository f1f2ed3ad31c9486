package org.communique.store.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTest {
    private EncounterStore store;

    @BeforeEach
    void load() {
        store = EncounterStore.inMemory();
        Extraction first = ExtractionFixture.article("one").url("https://news.example/one").published("2022-03-10")
                .encounter("Dmytro Kuliba met Jan Novák.").with(News.KULEBA.spelled("Dmytro Kuliba"))
                .with(Figure.stranger("Jan Novák", "CZ").as("foreign minister", "foreign-minister").holding("Q1501926"))
                .on("2022-03-10").and().build();
        Extraction second = ExtractionFixture.article("two").published("2022-05-11")
                .encounter("Dmytro Kuliba, \"the minister\", met Lavrov.").with(News.KULEBA.spelled("Dmytro Kuliba"))
                .with(News.LAVROV.spelled("Sergei Lavroff")).on("2022-05-11").and().build();
        store.load(List.of(News.antalya(), first, second), Loading.with(News.RUN));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String written(LinkFormat format) {
        StringWriter out = new StringWriter();
        store.links(format, new PrintWriter(out));
        return out.toString();
    }

    @Test
    void tellsWhoIsWhichItemHowSurelyAndWhy() {
        List<String> lines = written(LinkFormat.CSV).lines().toList();
        assertThat(lines.getFirst()).startsWith("id,name,type,status,wikidata,country,confidence,reasons");
        assertThat(lines).anyMatch(line -> line.startsWith("Q24025631,Dmytro Kuleba,person,linked,"
                + "http://www.wikidata.org/entity/Q24025631,UA,0.97,name and office,")
                && line.contains("Dmytro Kuleba|Dmytro Kuliba,3,"));
        assertThat(lines).anyMatch(line -> line.startsWith("https://w3id.org/communique/id/person-jan-novak-cz,Jan "
                + "Novák,person,nil,,CZ,"));
    }

    @Test
    void proposesSpellingsThatTwoArticlesHaveAndPersonsWithoutAnItem() {
        assertThat(written(LinkFormat.QUICKSTATEMENTS).lines()).containsExactly("Q24025631\tAen\t\"Dmytro Kuliba\"",
                "CREATE", "LAST\tLen\t\"Jan Novák\"", "LAST\tP31\tQ5",
                "LAST\tP39\tQ1501926\tS854\t\"https://news.example/one\"");
    }

    @Test
    void carriesTheMatchWithConfidenceAndReasonInTheGraph() {
        assertThat(store.select("""
                PREFIX cq: <https://w3id.org/communique/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX wd: <http://www.wikidata.org/entity/>
                SELECT DISTINCT ?confidence ?reason WHERE {
                  ?entity skos:exactMatch wd:Q24025631 .
                  ?link rdf:reifies <<( ?entity skos:exactMatch wd:Q24025631 )>> ;
                    cq:confidence ?confidence ; cq:reason ?reason }""").rows())
                .containsExactly(List.of("0.97", "name and office"));
    }

    @Test
    void answersWhoMetAForeignMinisterInAYear() {
        List<List<String>> rows = store.ask("who-met-a-foreign-minister", Map.of("year", "2022")).rows();
        assertThat(rows).contains(List.of("Dmytro Kuleba", "Q24025631", "Sergey Lavrov", "Q58217",
                "Minister of Foreign Affairs", "2022-03-10"));
        assertThat(rows).anyMatch(row -> row.get(0).equals("Jan Novák") && row.get(1).isEmpty());
        assertThat(store.ask("who-met-a-foreign-minister", Map.of("year", "2021")).rows()).isEmpty();
    }
}
