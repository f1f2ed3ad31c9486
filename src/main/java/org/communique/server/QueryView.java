package org.communique.server;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.communique.rdf.Prefixes;

/**
 * What clients see of a dataset: read-only, its default graph the union of the articles, the consolidated graph and the
 * gazetteer. The judgements are seen by the name of their graph alone.
 */
final class QueryView extends DatasetGraphReadOnly {
    QueryView(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public PrefixMap prefixes() {
        PrefixMap prefixes = PrefixMapFactory.create();
        Prefixes.ALL.forEach(prefixes::add);
        return prefixes;
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(getWrapped().getUnionGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) ? getDefaultGraph() : super.getGraph(name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || super.containsGraph(name);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (Quad.isDefaultGraph(graph)) {
            return getWrapped().find(Quad.unionGraph, subject, predicate, object);
        }
        return graph.equals(Node.ANY)
                ? getWrapped().findNG(Node.ANY, subject, predicate, object)
                : super.find(graph, subject, predicate, object);
    }
}
