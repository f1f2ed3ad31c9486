package org.communique.store.consolidation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.EntityType;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/** Gathers from all graphs what a thing is called and what it is used as. */
final class NameGathering {
    private final GraphLookup everywhere;
    private final GraphLookup consolidated;

    NameGathering(DatasetGraph dataset) {
        this.everywhere = new GraphLookup(dataset.getUnionGraph());
        this.consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
    }

    /** The classes that encounters make it one of; empty when none names it. */
    Set<Node> types(Node thing) {
        Set<Node> types = new LinkedHashSet<>();
        if (isUsed(Cq.REPRESENTS, thing) || isUsed(Cq.IN_COUNTRY, thing)) {
            types.add(Reused.COUNTRY);
        }
        if (isUsed(Cq.OFFICE, thing)) {
            types.add(Reused.POST);
        }
        if (isUsed(Reused.HAS_PLACE, thing)) {
            types.add(Reused.PLACE);
        }
        for (Node part : consolidated.subjects(Cq.PARTICIPANT, thing)) {
            consolidated.word(part, Cq.ENTITY_TYPE).map(word -> EntityType.valueOf(word.toUpperCase(Locale.ROOT)))
                    .map(Usage::classOf).ifPresent(types::add);
        }
        return types;
    }

    private boolean isUsed(Node property, Node thing) {
        return consolidated.has(Node.ANY, property, thing);
    }

    /** What reports call it: as participant, as office, as place. */
    Naming naming(Node thing) {
        Naming naming = Naming.of(Optional.empty(), Optional.empty());
        for (Node entity : everywhere.subjects(Cq.REFERS_TO, thing)) {
            if (everywhere.has(Node.ANY, Cq.ACTOR, entity)) {
                naming = naming.and(ReportReader.naming(everywhere, entity));
            }
        }
        for (Node seat : everywhere.subjects(Cq.OFFICE, thing)) {
            if (everywhere.has(seat, Reused.TYPE, Cq.PARTICIPATION)) {
                naming = naming.and(new Naming(new TreeSet<>(), new TreeSet<>(everywhere.texts(seat,
                        Cq.OFFICE_TITLE))));
            }
        }
        for (Node report : everywhere.subjects(Reused.HAS_PLACE, thing)) {
            naming = naming.and(
                    new Naming(new TreeSet<>(), new TreeSet<>(everywhere.texts(report, Cq.PLACE_TEXT))));
        }
        return naming;
    }
}
