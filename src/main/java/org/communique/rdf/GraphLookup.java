package org.communique.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Reads single values back from a graph; several are given in a fixed order, so that nothing depends on the store's.
 *
 * <p>Example: {@code lookup.text(article, Reused.HEADLINE)}.
 *
 * @param graph
 *            what is read
 */
public record GraphLookup(Graph graph) {
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    /** The values of a property, sorted. */
    public List<Node> values(Node subject, Node property) {
        return sorted(graph.find(subject, property, Node.ANY).mapWith(Triple::getObject));
    }

    /** The subjects that have this value, sorted. */
    public List<Node> subjects(Node property, Node value) {
        return sorted(graph.find(Node.ANY, property, value).mapWith(Triple::getSubject));
    }

    /** Whether any statement matches; {@link Node#ANY} matches all. */
    public boolean has(Node subject, Node property, Node value) {
        return graph.contains(subject, property, value);
    }

    /** The value of a property, the first in order where there are several. */
    public Optional<Node> value(Node subject, Node property) {
        return values(subject, property).stream().findFirst();
    }

    /** The value as a string: a literal's lexical form, an IRI as it is. */
    public Optional<String> text(Node subject, Node property) {
        return value(subject, property).map(GraphLookup::lexical);
    }

    /** The values as strings. */
    public List<String> texts(Node subject, Node property) {
        return values(subject, property).stream().map(GraphLookup::lexical).toList();
    }

    /** The value as a day. */
    public Optional<LocalDate> day(Node subject, Node property) {
        return text(subject, property).map(LocalDate::parse);
    }

    /** The value as a number; 0 when there is none. */
    public double number(Node subject, Node property) {
        return text(subject, property).map(Double::parseDouble).orElse(0.0);
    }

    /** The word of a concept, {@code held} of {@code cq:status-held}. */
    public Optional<String> word(Node subject, Node property) {
        return value(subject, property).map(Cq::word);
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static List<Node> sorted(ExtendedIterator<Node> nodes) {
        List<Node> list = new ArrayList<>(nodes.toList());
        list.sort(ORDER);
        return list;
    }
}
