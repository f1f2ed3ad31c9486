package org.communique.server.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.communique.store.PropertyScan.Ref;

/**
 * The values of one property by what has them.
 *
 * <p>Example: of {@code cq:status}, the Antalya talks have {@code cq:status-held}.
 *
 * @param values
 *            the value of each subject; of several the first by its text
 * @param node
 *            fetches a node
 */
record Column(Map<Ref, Ref> values, Function<Ref, Node> node) {

    /** The value, where there is one. */
    Optional<Ref> of(Ref subject) {
        return Optional.ofNullable(values.get(subject));
    }

    /** The value as it is. */
    Optional<Node> node(Ref subject) {
        return of(subject).map(node);
    }

    /** The value as text: an IRI as it is, a literal's lexical form. */
    Optional<String> text(Ref subject) {
        return node(subject).map(Columns::lexical);
    }
}
