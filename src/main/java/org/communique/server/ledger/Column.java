package org.communique.server.ledger;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The values of one property by what has them.
 *
 * <p>Example: of {@code cq:status}, the Antalya talks have {@code cq:status-held}.
 *
 * @param values
 *            the value of each subject; of several the first by its text
 */
record Column(Map<Node, Node> values) {

    /** The value, where there is one. */
    Optional<Node> of(Node subject) {
        return Optional.ofNullable(values.get(subject));
    }

    /** The value as text: an IRI as it is, a literal's lexical form. */
    Optional<String> text(Node subject) {
        return of(subject).map(Column::lexical);
    }

    /** The same of a node. */
    static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The first of two by their text. */
    static Node first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }
}
