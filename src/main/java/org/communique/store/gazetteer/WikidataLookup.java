package org.communique.store.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/**
 * Reads a graph of Wikidata's model by identifiers.
 *
 * <p>Example: {@code name("Q212")} is "Ukraine"; {@code date(statement, "P580")} is a day, month or year by the precision
 * that stands beside it.
 */
final class WikidataLookup {
    private final Graph graph;
    private final GraphLookup lookup;

    WikidataLookup(Graph graph) {
        this.graph = graph;
        this.lookup = new GraphLookup(graph);
    }

    /** The identifiers of what has a value, sorted. */
    Set<String> with(Node property, Node value) {
        return ids(lookup.subjects(property, value));
    }

    /** The identifiers of what has any value of a property, sorted. */
    Set<String> withAny(Node property) {
        Set<String> found = new TreeSet<>(Ids.ORDER);
        graph.find(Node.ANY, property, Node.ANY)
                .forEachRemaining(triple -> Citations.id(triple.getSubject()).ifPresent(found::add));
        return found;
    }

    /** The identifiers of what a property points to, sorted. */
    Set<String> objects(Node property) {
        Set<String> found = new TreeSet<>(Ids.ORDER);
        graph.find(Node.ANY, property, Node.ANY)
                .forEachRemaining(triple -> Citations.id(triple.getObject()).ifPresent(found::add));
        return found;
    }

    List<Node> values(String id, Node property) {
        return lookup.values(Iris.ofGazetteer(id), property);
    }

    Optional<Node> value(Node subject, Node property) {
        return lookup.value(subject, property);
    }

    Optional<String> text(Node subject, Node property) {
        return lookup.text(subject, property);
    }

    boolean has(Node subject, Node property, Node value) {
        return lookup.has(subject, property, value);
    }

    List<Node> subjects(Node property, String id) {
        return lookup.subjects(property, Iris.ofGazetteer(id));
    }

    boolean is(String id, Node kind) {
        return has(Iris.ofGazetteer(id), Wikidata.direct("P31"), kind);
    }

    /** The literal of a property; empty where there is none. */
    String literal(String id, String property) {
        return values(id, Wikidata.direct(property)).stream().filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm).findFirst().orElse("");
    }

    Optional<String> id(String subject, Node property) {
        return ids(Iris.ofGazetteer(subject), property).stream().findFirst();
    }

    /** The identifiers of the values of a property, sorted. */
    Set<String> ids(Node subject, Node property) {
        return ids(lookup.values(subject, property));
    }

    private static Set<String> ids(List<Node> nodes) {
        Set<String> found = new TreeSet<>(Ids.ORDER);
        nodes.forEach(node -> Citations.id(node).ifPresent(found::add));
        return found;
    }

    /** The name: the English label, else one for many languages, else the first of any; empty where there is none. */
    String name(String id) {
        List<Node> labels = values(id, Reused.LABEL).stream().filter(Node::isLiteral).toList();
        return List.of("en", "mul").stream()
                .flatMap(language -> labels.stream().filter(label -> label.getLiteralLanguage().equals(language)))
                .findFirst().or(() -> labels.stream().findFirst()).map(Node::getLiteralLexicalForm).map(String::strip)
                .orElse("");
    }

    /** Labels in other languages and further spellings, without the name. */
    List<String> spellings(String id) {
        Set<String> all = new LinkedHashSet<>();
        for (Node property : List.of(Reused.LABEL, Reused.ALT_LABEL)) {
            values(id, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
                    .map(text -> text.strip().replaceAll("[\\t\\n\\r|]+", " ")).forEach(all::add);
        }
        all.remove(name(id));
        return List.copyOf(all);
    }

    /** A date of a statement's qualifier, as precise as it is known. */
    Optional<PartialDate> date(Node statement, String property) {
        return date(statement, Wikidata.qualifier(property), Wikidata.fullQualifier(property));
    }

    /** A date of a statement or reference, as precise as the full value beside it says. */
    Optional<PartialDate> date(Node statement, Node property, Node fullProperty) {
        int precision = value(statement, fullProperty)
                .map(full -> (int) lookup.number(full, Wikidata.TIME_PRECISION)).filter(known -> known > 0)
                .orElse(Wikidata.DAY);
        return lookup.values(statement, property).stream().filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm).flatMap(text -> Wikidata.date(text, precision).stream()).findFirst();
    }

    /** A date of life; the truthy value, as precise as the full value of its statement says. */
    Optional<PartialDate> lifeDate(String id, String property) {
        int precision = values(id, Wikidata.claim(property)).stream()
                .flatMap(statement -> value(statement, Wikidata.fullValue(property)).stream())
                .map(full -> (int) lookup.number(full, Wikidata.TIME_PRECISION)).filter(known -> known > 0)
                .findFirst().orElse(Wikidata.DAY);
        return Wikidata.date(literal(id, property), precision);
    }
}
