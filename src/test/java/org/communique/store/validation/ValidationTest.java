package org.communique.store.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.communique.News;
import org.communique.rdf.Prefixes;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {
    private static final Path BROKEN = Path.of("src/test/resources/org/communique/store/validation/broken.txt");
    private static final Validation SHAPES = Validation.shipped();

    private static DatasetGraph antalya() {
        DatasetGraph copy = DatasetGraphFactory.create();
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya()), Loading.with(News.RUN));
            Txn.executeRead(store.dataset(), () -> store.dataset().find()
                    .forEachRemaining(quad -> copy.getDefaultGraph().add(quad.asTriple())));
        }
        return copy;
    }

    static Stream<Arguments> broken() throws IOException {
        List<String> lines = Files.readAllLines(BROKEN).stream().filter(line -> !line.startsWith("#")).toList();
        List<Arguments> cases = new ArrayList<>();
        for (int line = 0; line < lines.size(); line += 2) {
            cases.add(Arguments.of(lines.get(line), lines.get(line + 1)));
        }
        return cases.stream();
    }

    @Test
    void acceptsWhatIsWritten() {
        try (EncounterStore store = Archive.store()) {
            store.load(List.of(News.antalya(), News.antalyaPlanned(), News.call(), News.proposal()),
                    Loading.with(News.RUN));
            assertThat(store.validate()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsBroken(String message, String update) {
        DatasetGraph graph = antalya();
        assertThat(SHAPES.findings(graph)).isEmpty();
        String prefixes = Prefixes.ALL.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">")
                .collect(Collectors.joining("\n"));
        UpdateAction.parseExecute(prefixes + "\n" + update, graph);
        assertThat(SHAPES.findings(graph)).extracting(Finding::message)
                .anySatisfy(said -> assertThat(said).contains(message));
    }

    @Test
    void everyMessageOfTheShapesIsTried() throws IOException {
        Graph shapes = RDFParser.source("ontology/shapes.ttl").toGraph();
        Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
        List<String> tried = broken().map(example -> (String) example.get()[0]).toList();
        shapes.find(Node.ANY, message, Node.ANY).forEachRemaining(triple -> assertThat(tried)
                .as(triple.getObject().getLiteralLexicalForm())
                .anyMatch(triple.getObject().getLiteralLexicalForm()::contains));
    }

    @Test
    void checksFilesTogetherAndNamesTheOneThatIsNoRdf(@TempDir Path folder) throws IOException {
        Path right = Files.writeString(folder.resolve("judgement.ttl"), """
                PREFIX cq: <https://w3id.org/communique/ontology#>
                cq:j a cq:Judgement ; cq:verdict cq:verdict-accept ; cq:judgedBy "ada" .
                """);
        assertThat(SHAPES.findings(List.of(right))).singleElement().hasToString(
                "cq:j: A judgement must say what it is about (cq:target).");
        Path wrong = Files.writeString(folder.resolve("wrong.ttl"), "this is no Turtle");
        assertThatThrownBy(() -> SHAPES.findings(List.of(right, wrong))).hasMessageContaining("wrong.ttl");
    }
}
