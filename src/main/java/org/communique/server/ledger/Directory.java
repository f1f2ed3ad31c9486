package org.communique.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/**
 * Everybody and everything that encounters name, by node: while a ledger is read.
 *
 * <p>Example: {@code directory.known(wd:Q6487)} is the place Antalya with its point on the map.
 */
final class Directory {
    /** In this order: something of two classes is of the first. */
    private static final Map<Node, EntityType> TYPES = types();

    private final Map<Node, List<String>> aliases = new HashMap<>();
    private final Map<Node, Point> points = new HashMap<>();
    private final Map<Node, Thing> things = new HashMap<>();

    private static Map<Node, EntityType> types() {
        Map<Node, EntityType> types = new LinkedHashMap<>();
        types.put(Reused.PERSON, EntityType.PERSON);
        types.put(Reused.COUNTRY, EntityType.STATE);
        types.put(Reused.ORGANIZATION, EntityType.ORG);
        types.put(Reused.PLACE, EntityType.PLACE);
        types.put(Cq.GROUP, EntityType.GROUP);
        types.put(Reused.POST, EntityType.OFFICE);
        return types;
    }

    /** Reads it; the labels of everything have been read before. */
    static Directory read(Columns columns, Column labels) {
        Directory directory = new Directory();
        directory.readAliases(columns);
        columns.step("places on the map");
        columns.each(Iris.GAZETTEER, Reused.COORDINATES, Node.ANY, (thing, point) -> Point.parse(Column.lexical(point))
                .ifPresent(known -> directory.points.putIfAbsent(thing, known)));
        Column codes = columns.of(Reused.NOTATION, "codes of countries");
        columns.step("people, countries, organisations and places");
        TYPES.forEach((iri, type) -> columns.each(Iris.CONSOLIDATED, Reused.TYPE, iri,
                (thing, itself) -> labels.text(thing).ifPresent(label -> directory.things.putIfAbsent(thing,
                        directory.thing(thing, type, label, codes)))));
        return directory;
    }

    private void readAliases(Columns columns) {
        columns.step("other spellings");
        for (Node graph : List.of(Iris.CONSOLIDATED, Iris.GAZETTEER)) {
            columns.each(graph, Reused.ALT_LABEL, Node.ANY, (thing, alias) -> aliases
                    .computeIfAbsent(thing, node -> new ArrayList<>(2)).add(Column.lexical(alias)));
        }
    }

    private Thing thing(Node node, EntityType type, String label, Column codes) {
        List<String> spellings = aliases.getOrDefault(node, List.of()).stream().distinct().sorted().toList();
        return new Thing(Column.lexical(node), type, label, spellings, codes.text(node),
                Optional.ofNullable(points.get(node)));
    }

    /** The thing; something without a description is known by its key alone. */
    Thing known(Node node) {
        return things.computeIfAbsent(node, unknown -> new Thing(Column.lexical(unknown), EntityType.GROUP,
                Keys.of(Column.lexical(unknown)), List.of(), Optional.empty(), Optional.empty()));
    }

    /** All of them. */
    Collection<Thing> things() {
        return things.values();
    }
}
