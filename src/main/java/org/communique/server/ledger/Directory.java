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
import org.communique.store.PropertyScan.Ref;

/**
 * Everybody and everything that encounters name, while a ledger is read.
 *
 * <p>Example: {@code directory.known(ref)} of {@code wd:Q6487} is the place Antalya with its point on the map.
 */
final class Directory {
    /** In this order: something of two classes is of the first. */
    private static final Map<Node, EntityType> TYPES = types();

    private final Map<Ref, List<String>> aliases = new HashMap<>();
    private final Map<Ref, Point> points = new HashMap<>();
    private final Map<Ref, Thing> things = new HashMap<>();

    private final Columns columns;

    private Directory(Columns columns) {
        this.columns = columns;
    }

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
        Directory directory = new Directory(columns);
        directory.readAliases();
        columns.step("places on the map");
        columns.each(Iris.GAZETTEER, Reused.COORDINATES, Node.ANY, (thing, point) -> Point.parse(columns.text(point))
                .ifPresent(known -> directory.points.putIfAbsent(thing, known)));
        Column codes = columns.of(Reused.NOTATION, "codes of countries");
        columns.step("people, countries, organisations and places");
        TYPES.forEach((iri, type) -> columns.each(Iris.CONSOLIDATED, Reused.TYPE, iri,
                (thing, itself) -> labels.text(thing).ifPresent(label -> directory.things.putIfAbsent(thing,
                        directory.thing(thing, type, label, codes)))));
        return directory;
    }

    private void readAliases() {
        columns.step("other spellings");
        for (Node graph : List.of(Iris.CONSOLIDATED, Iris.GAZETTEER)) {
            columns.each(graph, Reused.ALT_LABEL, Node.ANY, (thing, alias) -> aliases
                    .computeIfAbsent(thing, node -> new ArrayList<>(2)).add(columns.text(alias)));
        }
    }

    private Thing thing(Ref node, EntityType type, String label, Column codes) {
        List<String> spellings = aliases.getOrDefault(node, List.of()).stream().distinct().sorted().toList();
        return new Thing(columns.text(node), type, label, spellings, codes.text(node),
                Optional.ofNullable(points.get(node)));
    }

    /** The thing; something without a description is known by its key alone. */
    Thing known(Ref ref) {
        return things.computeIfAbsent(ref, unknown -> unnamed(columns.text(unknown)));
    }

    private static Thing unnamed(String iri) {
        return new Thing(iri, EntityType.GROUP, Keys.of(iri), List.of(), Optional.empty(), Optional.empty());
    }

    /** All of them. */
    Collection<Thing> things() {
        return things.values();
    }
}
