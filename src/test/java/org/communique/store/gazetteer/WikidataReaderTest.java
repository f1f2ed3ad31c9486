package org.communique.store.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.entity.gazetteer.EndBasis;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataReaderTest {
    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    @Test
    void readsBackWhatTheGazetteerGraphSays() {
        Graph graph = GraphFactory.createDefaultGraph();
        GazetteerDescription things = new GazetteerDescription(graph);
        TenureStatements statements = new TenureStatements(graph, SHIPPED);
        String kohl = SHIPPED.tables().persons().stream().filter(person -> person.name().equals("Helmut Kohl"))
                .map(PersonRecord::id).findFirst().orElseThrow();
        for (String id : List.of("Q58217", "Q24025631", "Q249206", kohl)) {
            things.person(SHIPPED.person(id).orElseThrow());
            for (Tenure tenure : SHIPPED.tenuresOf(id)) {
                things.position(tenure.position());
                statements.describe(tenure);
            }
        }
        things.country(SHIPPED.country("UA").orElseThrow());
        things.place(SHIPPED.place("Q6487").orElseThrow());
        GazetteerTables read = WikidataReader.read(graph, "test", Optional.empty());

        for (PersonRecord person : read.persons()) {
            PersonRecord written = SHIPPED.person(person.id()).orElseThrow();
            assertThat(person).usingRecursiveComparison().ignoringFields("source", "aliases").isEqualTo(written);
            assertThat(person.aliases()).containsExactlyInAnyOrderElementsOf(written.aliases());
            assertThat(read.tenures().stream().filter(tenure -> tenure.person().equals(person.id())))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "position.source", "disputed")
                    .containsExactlyInAnyOrderElementsOf(SHIPPED.tenuresOf(person.id()));
        }
        assertThat(read.places()).singleElement().satisfies(place -> assertThat(place.country()).isEqualTo("Q43"));
        assertThat(read.sources()).as("each fact keeps its source").hasSizeGreaterThan(2);
    }

    @Test
    void readsTheOfficeClassOffTheNameWhereNothingElseTellsIt() {
        Graph graph = RDFParser.fromString(
                """
                        @prefix wd: <http://www.wikidata.org/entity/> . @prefix p: <http://www.wikidata.org/prop/> .
                        @prefix ps: <http://www.wikidata.org/prop/statement/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                        @prefix pq: <http://www.wikidata.org/prop/qualifier/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        wd:Q991 rdfs:label "Ada Example"@en ; p:P39 [ ps:P39 wd:Q992 ; pq:P580 "2001-02-03T00:00:00Z"^^xsd:dateTime ] .
                        wd:Q992 rdfs:label "Prime Minister of Exampleland"@en .
                        """,
                org.apache.jena.riot.Lang.TURTLE).toGraph();
        Tenure tenure = WikidataReader.read(graph, "test", PartialDate.parse("2022-01-01")).tenures().getFirst();
        assertThat(tenure.position().officeClass()).isEqualTo("head-of-government");
        assertThat(tenure.endBasis()).isEqualTo(EndBasis.NONE);
        assertThat(tenure.asOf()).map(PartialDate::toString).contains("2022-01-01");
    }

    @Test
    void importsATableThatRefersToWhatIsKnown(@TempDir Path folder) throws IOException {
        String office = SHIPPED.tenuresOf("Q24025631").getFirst().position().id();
        Path file = folder.resolve("tenures.tsv");
        Files.writeString(file, "person\tposition\tstart\tend\tend_basis\tas_of\tflags\nQ58217\t" + office
                + "\t2040-01-01\t2041-01-01\t\t\ta\n");
        GazetteerTables read = new GazetteerImport(SHIPPED, Optional.empty()).read(file);
        assertThat(read.persons()).extracting(PersonRecord::name).containsExactly("Sergey Lavrov");
        assertThat(read.tenures()).singleElement().satisfies(tenure -> assertThat(tenure.acting()).isTrue());
        assertThat(read.sources().get(read.tenures().getFirst().source())).isEqualTo("file tenures.tsv");
    }

    @Test
    void namesTheFileThatCannotBeImported(@TempDir Path folder) throws IOException {
        GazetteerImport reading = new GazetteerImport(SHIPPED, Optional.empty());
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<http://a> <http://b> ");
        assertThatThrownBy(() -> reading.read(broken)).hasMessageContaining("broken.ttl");
        Path columns = Files.writeString(folder.resolve("persons.tsv"), "name\tid\nA\tQ1\n");
        assertThatThrownBy(() -> reading.read(columns)).hasMessageContaining("it should have id name");
        Path strange = Files.writeString(folder.resolve("notes.xyz"), "hello");
        assertThatThrownBy(() -> reading.read(strange)).hasMessageContaining("neither RDF nor a table");
    }
}
