package org.communique.store.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;

/**
 * Puts values into a parsed query: {@code VALUES ?person { "sergey lavrov" }} becomes
 * {@code VALUES ?person { "dmytro kuleba" }}. A value is always a literal, so that nothing in it can become a query.
 */
final class ValuesReplacement extends ElementVisitorBase {
    private final Map<Var, Node> values = new LinkedHashMap<>();

    void put(Parameter parameter, String value) {
        values.put(Var.alloc(parameter.name()), literal(parameter, value));
    }

    void apply(Query query) {
        ElementWalker.walk(query.getQueryPattern(), this);
    }

    @Override
    public void visit(ElementSubQuery inner) {
        apply(inner.getQuery());
    }

    @Override
    public void visit(ElementData data) {
        if (data.getVars().size() == 1 && values.containsKey(data.getVars().getFirst())) {
            Var variable = data.getVars().getFirst();
            data.getRows().clear();
            data.add(BindingFactory.binding(variable, values.get(variable)));
        }
    }

    private static Node literal(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case NAME -> Literals.text(Iris.folded(value.substring(value.lastIndexOf('/') + 1)));
            case TEXT -> Literals.text(value);
            case DAY -> day(parameter, value);
            case NUMBER -> number(parameter, value);
        };
    }

    private static Node day(Parameter parameter, String value) {
        try {
            return Literals.day(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw new QuestionException("The value \"" + value + "\" of " + parameter.name()
                    + " is no day; write it as 2022-03-10.", e);
        }
    }

    private static Node number(Parameter parameter, String value) {
        try {
            return Literals.integer(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            throw new QuestionException(
                    "The value \"" + value + "\" of " + parameter.name() + " is no whole number.", e);
        }
    }
}
