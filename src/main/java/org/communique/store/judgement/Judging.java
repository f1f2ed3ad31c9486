package org.communique.store.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.store.consolidation.Consolidation;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.ReportReader;

/**
 * Keeps the judgements of a dataset; each change is one transaction with what it changes in the consolidated graph.
 *
 * <p>Example: {@code judging.judge(new Ruling(REJECT, List.of("encounter-3f9a1c"), …))} takes the encounter out of "who
 * met whom" and gives the judgement, {@code judging.undo(id)} brings it back.
 */
public final class Judging {
    private final DatasetGraph dataset;

    /** The judgements of this dataset. */
    public Judging(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * A judgement as it stands.
     *
     * @param judgement
     *            what was decided
     * @param reports
     *            for each of its targets the IRI of the report that it means, empty when it is found no longer
     * @param encounters
     *            the encounters that these reports are in now
     */
    public record Listed(Judgement judgement, List<Optional<String>> reports, List<String> encounters) {
        /** Whether at least one target is found no longer. */
        public boolean isLost() {
            return reports.stream().anyMatch(Optional::isEmpty);
        }
    }

    /**
     * Decides on encounters.
     *
     * @throws JudgementException
     *             when an encounter is not there or the decision makes no sense
     */
    public Listed judge(Ruling ruling) {
        return Txn.calculateWrite(dataset, () -> {
            Judgement judgement = new RulingReader(dataset).read(ruling);
            add(List.of(judgement));
            return listed(new Rulings(dataset), judgement);
        });
    }

    /** Adds judgements, such as those of a colleague; one that is there already is left alone. Gives those added. */
    public List<Judgement> add(Collection<Judgement> judgements) {
        judgements.forEach(RulingReader::check);
        return Txn.calculateWrite(dataset, () -> {
            JudgementGraph graph = new JudgementGraph(dataset);
            List<Judgement> fresh = new TreeSet<>(judgements).stream()
                    .filter(judgement -> graph.find(judgement.id()).isEmpty()).toList();
            change(fresh, () -> fresh.forEach(graph::add));
            return fresh;
        });
    }

    /**
     * Takes a judgement back.
     *
     * @throws JudgementException
     *             when there is no such judgement
     */
    public Judgement undo(String id) {
        String local = RulingReader.local(id);
        return Txn.calculateWrite(dataset, () -> {
            JudgementGraph graph = new JudgementGraph(dataset);
            Judgement judgement = graph.find(local).orElseThrow(() -> new JudgementException("There is no judgement "
                    + id + "; communique judge list names them all."));
            change(List.of(judgement), () -> graph.remove(judgement));
            return judgement;
        });
    }

    /** All judgements, the earlier first, with what they find at this moment. */
    public List<Listed> list() {
        return Txn.calculateRead(dataset, () -> {
            Rulings rulings = new Rulings(dataset);
            return new JudgementGraph(dataset).all().stream().map(judgement -> listed(rulings, judgement)).toList();
        });
    }

    /** What was accepted and corrected, as gold to measure by. */
    public Gold gold() {
        return Txn.calculateRead(dataset, () -> new GoldWriter(dataset).write());
    }

    private Listed listed(Rulings rulings, Judgement judgement) {
        GraphLookup consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
        List<Optional<String>> reports = judgement.targets().stream().map(rulings::find)
                .map(report -> report.map(Node::getURI)).toList();
        SortedSet<String> encounters = new TreeSet<>();
        reports.stream().flatMap(Optional::stream).map(NodeFactory::createURI)
                .flatMap(report -> consolidated.subjects(Cq.REPORTED_BY, report).stream()).map(Node::getURI)
                .forEach(encounters::add);
        return new Listed(judgement, reports, List.copyOf(encounters));
    }

    /** Changes the judgement graph and consolidates anew what the judgements are about. */
    private void change(Collection<Judgement> judgements, Runnable change) {
        Rulings before = new Rulings(dataset);
        Set<Node> concerned = new LinkedHashSet<>();
        judgements.stream().flatMap(judgement -> judgement.targets().stream())
                .forEach(target -> before.find(target).ifPresent(concerned::add));
        List<Report> plain = reports(concerned);
        before.remember(plain);
        List<Report> gone = plain.stream().map(before::amended).toList();
        change.run();
        Rulings after = new Rulings(dataset);
        List<Report> come = plain.stream().map(after::amended).toList();
        new Consolidation(dataset, before, after).update(gone, come, renamed(judgements));
    }

    private List<Report> reports(Set<Node> iris) {
        ReportReader reader = new ReportReader(dataset);
        List<Report> reports = new ArrayList<>();
        iris.forEach(iri -> reader.report(iri).ifPresent(reports::add));
        return reports;
    }

    private static Set<Node> renamed(Collection<Judgement> judgements) {
        Set<Node> things = new LinkedHashSet<>();
        judgements.stream().flatMap(judgement -> judgement.corrections().stream())
                .filter(correction -> !correction.label().isEmpty() && correction.value().startsWith("http"))
                .forEach(correction -> things.add(NodeFactory.createURI(correction.value())));
        return things;
    }
}
