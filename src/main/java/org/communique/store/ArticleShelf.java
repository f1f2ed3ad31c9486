package org.communique.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.article.Article;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Reused;

/** The articles' graphs in the dataset, each replaced whole. To be used within a transaction. */
final class ArticleShelf {
    private final DatasetGraph dataset;
    private final NearCopies copies;

    ArticleShelf(DatasetGraph dataset) {
        this.dataset = dataset;
        this.copies = new NearCopies(dataset);
    }

    boolean holds(Article article) {
        return contentHash(Iris.article(article)).filter(Hashes.content(article)::equals).isPresent();
    }

    /** The hash of the content stored for an article; empty when it is not stored. */
    Optional<String> contentHash(Node article) {
        return new GraphLookup(dataset.getGraph(article)).text(article, Cq.CONTENT_HASH);
    }

    /** Puts an article's graph in place of the one stored, keeping the hashes of earlier contents. */
    void put(ArticleGraph article) {
        Node name = article.article();
        GraphLookup stored = new GraphLookup(dataset.getGraph(name));
        Stream<String> before = Stream.concat(stored.texts(name, Cq.EARLIER_CONTENT_HASH).stream(),
                stored.texts(name, Cq.CONTENT_HASH).stream());
        Graph graph = article.graph();
        before.filter(hash -> !hash.equals(article.contentHash())).toList()
                .forEach(hash -> graph.add(name, Cq.EARLIER_CONTENT_HASH, Literals.text(hash)));
        remove(name);
        graph.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
        copies.mark(name);
    }

    /** The articles that are called so, by IRI or by the id they came with; mostly one. */
    List<Node> named(String name) {
        String iri = Prefixes.expanded(name);
        Node node = NodeFactory.createURI(iri);
        if (Iris.isAbsolute(iri) && contentHash(node).isPresent()) {
            return List.of(node);
        }
        return Iter.toList(Iter.map(dataset.find(Node.ANY, Node.ANY, Reused.IDENTIFIER, Literals.text(name)),
                Quad::getSubject));
    }

    void remove(Node article) {
        copies.forget(article);
        dataset.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
    }
}
