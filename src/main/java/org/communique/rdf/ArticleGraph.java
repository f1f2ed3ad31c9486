package org.communique.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.article.Article;

/**
 * The named graph of one article: its name is the article's IRI, and it is replaced whole when the article is read
 * again.
 *
 * @param article
 *            the IRI of the article, which names the graph
 * @param contentHash
 *            the hash of what was read
 * @param graph
 *            its statements
 */
public record ArticleGraph(Node article, String contentHash, Graph graph) {
    static ArticleGraph of(Article article, Graph graph) {
        return new ArticleGraph(Iris.article(article), Hashes.content(article), graph);
    }
}
