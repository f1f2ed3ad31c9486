package org.communique.server.ledger;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * One row of a query's answer.
 *
 * <p>Example: {@code row.word("status")} of a row whose status is {@code cq:status-held} is "held".
 *
 * @param binding
 *            the values by variable
 */
public record Row(Binding binding) {

    /** The node of a variable. */
    public Optional<Node> node(String variable) {
        return Optional.ofNullable(binding.get(variable));
    }

    /** The IRI, or the text of a literal; empty where the variable is not bound. */
    public Optional<String> text(String variable) {
        return node(variable)
                .map(node -> node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "");
    }

    /** The text of a variable that the query always binds. */
    public String required(String variable) {
        return text(variable).orElseThrow(() -> new IllegalStateException("No value of ?" + variable));
    }

    /** The word of a concept: "held" of {@code cq:status-held}. */
    public Optional<String> word(String variable) {
        return text(variable).map(iri -> iri.substring(iri.indexOf('-', iri.indexOf('#') + 1) + 1));
    }

    /** A number. */
    public Optional<Double> number(String variable) {
        return text(variable).map(Double::valueOf);
    }

    /** The same row with one more value. */
    public Row with(String variable, Node value) {
        return new Row(BindingFactory.binding(binding, Var.alloc(variable), value));
    }
}
