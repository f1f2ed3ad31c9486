package org.communique.store.consolidation;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Literals;

/**
 * Which reports share a blocking key. It is kept in the storage's own default graph, which neither queries nor exports
 * see.
 */
final class ReportIndex {
    private static final Node KEY = Cq.term("blockingKey");

    private final DatasetGraph dataset;

    ReportIndex(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void add(Report report) {
        for (String key : Blocking.keys(report)) {
            dataset.add(Quad.defaultGraphIRI, report.iri(), KEY, Literals.text(key));
        }
    }

    void remove(Report report) {
        dataset.deleteAny(Quad.defaultGraphIRI, report.iri(), KEY, Node.ANY);
    }

    /** The IRIs of reports that share a key with this one, sorted, itself left out. */
    SortedSet<Node> near(Report report) {
        GraphLookup lookup = new GraphLookup(dataset.getDefaultGraph());
        SortedSet<Node> near = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        Blocking.keys(report).forEach(key -> near.addAll(lookup.subjects(KEY, Literals.text(key))));
        near.remove(report.iri());
        return near;
    }
}
