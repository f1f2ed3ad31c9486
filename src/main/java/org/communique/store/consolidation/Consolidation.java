package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;

/**
 * Keeps the consolidated graph true to the article graphs: tell it which reports went and came, and it changes what
 * they touch and nothing else.
 *
 * <p>Example: after an article on Antalya was read again, its old reports are {@code gone}, its new ones {@code come}.
 * To be called within a write transaction.
 */
public final class Consolidation {
    private final DatasetGraph dataset;
    private final EncounterWriter writer;
    private final NamedThings things;

    /** The consolidation of this dataset. */
    public Consolidation(DatasetGraph dataset) {
        this.dataset = dataset;
        this.writer = new EncounterWriter(dataset.getGraph(Iris.CONSOLIDATED));
        this.things = new NamedThings(dataset);
    }

    /** Brings the consolidated graph up to date. */
    public void update(Collection<Report> gone, Collection<Report> come) {
        Set<Node> touched = new LinkedHashSet<>();
        GraphLookup consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
        List<Node> stale = new ArrayList<>();
        gone.forEach(report -> stale.addAll(consolidated.subjects(Cq.REPORTED_BY, report.iri())));
        for (Node encounter : stale) {
            writer.remove(encounter);
        }
        gone.forEach(report -> touched.addAll(thingsOf(report)));
        for (Report report : come) {
            writer.write(Reading.of(List.of(report)));
            touched.addAll(thingsOf(report));
        }
        touched.forEach(things::refresh);
    }

    private static List<Node> thingsOf(Report report) {
        List<Node> named = new ArrayList<>();
        for (Attendance attendance : report.attendances()) {
            named.add(attendance.actor());
            attendance.country().ifPresent(named::add);
            attendance.office().map(Attendance.Seat::office).ifPresent(named::add);
        }
        report.site().place().ifPresent(named::add);
        report.site().country().ifPresent(named::add);
        return named;
    }
}
