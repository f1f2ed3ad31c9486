package org.communique.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.article.TextSketch;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Literals;

/**
 * Marks articles whose bodies are nearly the same, as an agency's dispatch printed in many papers, each as a copy of the
 * other in its own graph, so that the order in which they came makes no difference. To be used within a transaction.
 *
 * <p>Example: {@code <a> cq:nearCopyOf <b>} in the graph of a, and {@code <b> cq:nearCopyOf <a>} in that of b.
 */
final class NearCopies {
    private static final double ALIKE = 0.8;

    private final DatasetGraph dataset;

    NearCopies(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Compares an article that was just stored with those that share a band of its sketch. */
    void mark(Node article) {
        TextSketch sketch = sketch(article);
        List<String> bands = sketch.bands();
        Set<Node> candidates = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
        for (String band : bands) {
            Iter.toList(dataset.find(Node.ANY, Node.ANY, Cq.SKETCH_BAND, Literals.text(band)))
                    .forEach(quad -> candidates.add(quad.getSubject()));
            dataset.add(Quad.create(article, article, Cq.SKETCH_BAND, Literals.text(band)));
        }
        candidates.remove(article);
        for (Node candidate : candidates) {
            if (sketch.likeness(sketch(candidate)) >= ALIKE) {
                dataset.add(Quad.create(article, article, Cq.NEAR_COPY_OF, candidate));
                dataset.add(Quad.create(candidate, candidate, Cq.NEAR_COPY_OF, article));
            }
        }
    }

    /** Takes back what other articles say of this one. */
    void forget(Node article) {
        Iter.toList(dataset.find(Node.ANY, Node.ANY, Cq.NEAR_COPY_OF, article)).forEach(dataset::delete);
    }

    private TextSketch sketch(Node article) {
        return TextSketch.of(new GraphLookup(dataset.getGraph(article)).text(article, Cq.TEXT).orElse(""));
    }
}
