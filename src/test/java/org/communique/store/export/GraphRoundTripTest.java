package org.communique.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphFormat;
import org.communique.rdf.Reused;
import org.communique.store.EncounterStore;
import org.communique.store.Export;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is exported as RDF reads back as the same graphs. */
class GraphRoundTripTest {
    private static EncounterStore store;

    @BeforeAll
    static void load() {
        store = Archive.store();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static DatasetGraph reread(GraphFormat format, Lang language, boolean withText) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(new Export(format, withText, false), out);
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(language).parse(dataset);
        return dataset;
    }

    private static DatasetGraph stored() {
        DatasetGraph stored = DatasetGraphFactory.create();
        Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                stored.add(quad);
            }
        }));
        return stored;
    }

    private static Graph union(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    @Test
    void namedGraphsComeBackFromTrigAndNquads() {
        assertThat(IsoMatcher.isomorphic(stored(), reread(GraphFormat.TRIG, Lang.TRIG, true))).isTrue();
        assertThat(IsoMatcher.isomorphic(stored(), reread(GraphFormat.NQUADS, Lang.NQUADS, true))).isTrue();
    }

    @Test
    void theirUnionComesBackFromTurtleAndNtriples() {
        Graph union = union(stored());
        assertThat(reread(GraphFormat.TURTLE, Lang.TURTLE, true).getDefaultGraph().isIsomorphicWith(union)).isTrue();
        assertThat(reread(GraphFormat.NTRIPLES, Lang.NTRIPLES, true).getDefaultGraph().isIsomorphicWith(union))
                .isTrue();
    }

    @Test
    void jsonLdHasEverythingButReifiersAndText() {
        DatasetGraph view = reread(GraphFormat.JSONLD, Lang.JSONLD, false);
        DatasetGraph expected = stored();
        expected.deleteAny(Node.ANY, Node.ANY, Cq.TEXT, Node.ANY);
        for (Quad reified : reifiers(expected)) {
            expected.deleteAny(reified.getGraph(), reified.getSubject(), Node.ANY, Node.ANY);
        }
        assertThat(IsoMatcher.isomorphic(expected, view)).isTrue();
    }

    private static List<Quad> reifiers(DatasetGraph dataset) {
        List<Quad> reified = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Reused.REIFIES, Node.ANY).forEachRemaining(reified::add);
        return reified;
    }
}
