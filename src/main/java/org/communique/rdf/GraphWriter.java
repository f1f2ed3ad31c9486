package org.communique.rdf;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes graphs in any of the formats, with prefixes that keep Turtle readable.
 *
 * <p>Example: {@code new GraphWriter(GraphFormat.TURTLE).write(articleGraphs, System.out)}.
 */
public final class GraphWriter {
    private final GraphFormat format;
    private final boolean text;

    /** A writer that leaves the articles' text out. */
    public GraphWriter(GraphFormat format) {
        this(format, false);
    }

    private GraphWriter(GraphFormat format, boolean text) {
        this.format = format;
        this.text = text;
    }

    /** The same, with the articles' text or without. */
    public GraphWriter withText(boolean wanted) {
        return new GraphWriter(format, wanted);
    }

    /** Writes the graphs of articles, before any store has seen them. */
    public void write(Iterable<ArticleGraph> articles, OutputStream out) {
        DatasetGraph all = DatasetGraphFactory.create();
        for (ArticleGraph article : articles) {
            article.graph().find().forEachRemaining(triple -> all.add(Quad.create(article.article(), triple)));
        }
        write(all.find(), out);
    }

    /** Writes quads; a format without named graphs gets their union. */
    public void write(Iterator<Quad> quads, OutputStream out) {
        if (format.hasNamedGraphs()) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            quads.forEachRemaining(quad -> keep(quad, dataset));
            prefixes(dataset.prefixes());
            RDFWriter.source(dataset).format(format.format()).output(out);
        } else {
            Graph graph = GraphFactory.createDefaultGraph();
            quads.forEachRemaining(quad -> keep(quad.asTriple(), graph));
            Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
            RDFWriter.source(graph).format(format.format()).output(out);
        }
    }

    private void keep(Quad quad, DatasetGraph dataset) {
        if (isWanted(quad.asTriple())) {
            dataset.add(quad);
        }
    }

    private void keep(Triple triple, Graph graph) {
        if (isWanted(triple)) {
            graph.add(triple);
        }
    }

    private boolean isWanted(Triple triple) {
        return (text || !triple.getPredicate().equals(Cq.TEXT))
                && (format.hasReifiers() || !isReifier(triple.getSubject()) && !isReification(triple));
    }

    private static boolean isReification(Triple triple) {
        return triple.getPredicate().equals(Reused.REIFIES) || triple.getObject().isTripleTerm();
    }

    private static boolean isReifier(Node subject) {
        return subject.isURI() && (subject.getURI().startsWith(Iris.ID + Iris.STATEMENT)
                || subject.getURI().contains("#" + Iris.LINK));
    }

    private static void prefixes(PrefixMap map) {
        Prefixes.ALL.forEach(map::add);
    }
}
