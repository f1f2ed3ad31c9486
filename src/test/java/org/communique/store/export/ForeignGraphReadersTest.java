package org.communique.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.News;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphFormat;
import org.communique.store.EncounterStore;
import org.communique.store.Export;
import org.communique.store.Loading;
import org.communique.store.query.Archive;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is exported as RDF opens in readers that do not come from those who made the writer: RDF4J for Turtle, TriG and
 * N-Triples with their triple terms, Titanium for JSON-LD and N-Quads.
 */
class ForeignGraphReadersTest {
    private static final String TRIPLE_TERM = "<<(";
    private static EncounterStore store;
    private static final Set<Quad> STORED = new HashSet<>();

    @BeforeAll
    static void load() {
        store = Archive.store();
        store.load(List.of(Hostile.article()), Loading.with(News.RUN));
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(STORED::add));
        STORED.removeIf(Quad::isDefaultGraph);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String exported(GraphFormat format, boolean withText) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(new Export(format, withText, false), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<Triple> union() {
        Set<Triple> union = new HashSet<>();
        STORED.forEach(quad -> union.add(quad.asTriple()));
        return union;
    }

    private static Model opened(GraphFormat format, RDFFormat language) throws IOException {
        return Rio.parse(new StringReader(exported(format, true)), "", language);
    }

    private static void assertTriplesOf(Model model) {
        assertThat(model).hasSameSizeAs(union());
        assertThat(model.stream().filter(statement -> statement.getObject().isTripleTerm()))
                .hasSize((int) union().stream().filter(triple -> triple.getObject().isTripleTerm()).count());
        assertThat(model.objects()).anyMatch(value -> value.stringValue().contains(Hostile.NAME));
    }

    @Test
    void turtleAndNtriplesOpenInRdf4j() throws IOException {
        assertTriplesOf(opened(GraphFormat.TURTLE, RDFFormat.TURTLE));
        assertTriplesOf(opened(GraphFormat.NTRIPLES, RDFFormat.NTRIPLES));
    }

    @Test
    void trigOpensInRdf4jGraphByGraph() throws IOException {
        Model model = opened(GraphFormat.TRIG, RDFFormat.TRIG);
        assertThat(model).hasSameSizeAs(STORED);
        assertThat(model.contexts()).hasSize((int) STORED.stream().map(Quad::getGraph).distinct().count());
    }

    @Test
    void nquadsOpenInTitaniumAndTheirTripleTermsInRdf4j() throws Exception {
        List<String> lines = exported(GraphFormat.NQUADS, true).lines().toList();
        String plain = String.join("\n", lines.stream().filter(line -> !line.contains(TRIPLE_TERM)).toList()) + "\n";
        Counting counting = new Counting();
        new NQuadsReader(new StringReader(plain)).provide(counting);
        assertThat(counting.quads).hasSize((int) STORED.stream()
                .filter(quad -> !quad.getObject().isTripleTerm()).count());
        String reified = String.join("\n", lines.stream().filter(line -> line.contains(TRIPLE_TERM))
                .map(line -> line.replaceFirst("<[^<>]*> \\.$", ".")).toList());
        assertThat(Rio.parse(new StringReader(reified), "", RDFFormat.NTRIPLES)).hasSize((int) STORED.stream()
                .filter(quad -> quad.getObject().isTripleTerm()).map(Quad::asTriple).distinct().count());
    }

    @Test
    void jsonLdOpensInTitanium() throws JsonLdError, IOException, RdfConsumerException, NQuadsReaderException {
        Counting counting = new Counting();
        JsonLd.toRdf(JsonDocument.of(new StringReader(exported(GraphFormat.JSONLD, false)))).provide(counting);
        Set<Quad> expected = new HashSet<>(STORED);
        Set<Node> reifiers = new HashSet<>();
        STORED.stream().filter(quad -> quad.getObject().isTripleTerm())
                .forEach(quad -> reifiers.add(quad.getSubject()));
        expected.removeIf(quad -> reifiers.contains(quad.getSubject()) || quad.getPredicate().equals(Cq.TEXT));
        assertThat(counting.quads).hasSameSizeAs(expected);
    }

    /** Keeps each quad that a reader tells of. */
    private static final class Counting implements RdfQuadConsumer {
        private final Set<List<String>> quads = new HashSet<>();

        @Override
        public RdfQuadConsumer quad(String subject, String predicate, String object, String datatype, String language,
                String direction, String graph) {
            quads.add(List.of(subject, predicate, object, String.valueOf(datatype), String.valueOf(language),
                    String.valueOf(graph)));
            return this;
        }
    }
}
