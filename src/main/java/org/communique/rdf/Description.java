package org.communique.rdf;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What is said of one subject, written into a graph statement by statement.
 *
 * <p>Example: {@code new Description(graph, report).a(Cq.ENCOUNTER_REPORT).with(Cq.KIND, kind)}.
 *
 * @param graph
 *            where the statements go
 * @param subject
 *            what they are about
 */
public record Description(Graph graph, Node subject) {

    /** Says what class the subject belongs to. */
    public Description a(Node type) {
        return with(Reused.TYPE, type);
    }

    /** Adds a statement. */
    public Description with(Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
        return this;
    }

    /** Adds a statement with a plain string. */
    public Description with(Node property, String value) {
        return with(property, Literals.text(value));
    }

    /** Adds a statement when there is a value. */
    public <T> Description maybe(Node property, Optional<T> value, Function<? super T, Node> node) {
        value.ifPresent(some -> with(property, node.apply(some)));
        return this;
    }

    /** Adds a statement that a reifier carries, and gives the reifier for what is said of the statement. */
    public Description reified(Node property, Node value, Node reifier) {
        Triple statement = Triple.create(subject, property, value);
        graph.add(statement);
        return new Description(graph, reifier).with(Reused.REIFIES, NodeFactory.createTripleTerm(statement));
    }

    /** Goes on with another subject of the same graph. */
    public Description of(Node other) {
        return new Description(graph, other);
    }
}
