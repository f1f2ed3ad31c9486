package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.communique.article.Article;
import org.communique.document.TextSpan;

/**
 * The passages of an article that something is said by: each a node with its offsets in code points and its words.
 *
 * <p>Example: {@code <…#char=201,207> nif:anchorOf "Lavrov"}.
 *
 * @param article
 *            the text that offsets count in
 * @param about
 *            the description of the article, whose graph takes the statements
 */
record Passages(Article article, Description about) {

    /** Describes a passage, and gives its node. */
    Node node(TextSpan span) {
        Node node = Iris.passage(about.subject(), span);
        about.of(node).a(Cq.PASSAGE).with(Cq.IN_ARTICLE, about.subject()).with(Cq.PART, span.part().word())
                .with(Reused.BEGIN_INDEX, Literals.integer(span.start()))
                .with(Reused.END_INDEX, Literals.integer(span.end()))
                .with(Reused.ANCHOR_OF, span.of(article.text(span.part())));
        return node;
    }

    Node iri() {
        return about.subject();
    }

    /** Goes on with something else of the same article. */
    Description of(Node subject) {
        return about.of(subject);
    }
}
