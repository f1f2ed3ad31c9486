package org.communique.store.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Reports that match one another, directly or through others, are a component; components are divided into encounters
 * one by one, so that the whole is a function of the set of reports. To be called within a write transaction.
 */
public final class Consolidation {
    private final DatasetGraph dataset;
    private final ReportReader reader;
    private final ReportIndex index;
    private final Clustering clustering;
    private final Constraints earlier;
    private final Constraints constraints;
    private final Map<Node, Optional<Report>> pool = new HashMap<>();

    /**
     * The consolidation of this dataset.
     *
     * @param earlier
     *            what people had decided on the reports that are {@code gone}
     * @param constraints
     *            what they decided on the reports that are there now
     */
    public Consolidation(DatasetGraph dataset, Constraints earlier, Constraints constraints) {
        this.dataset = dataset;
        this.reader = new ReportReader(dataset);
        this.earlier = earlier;
        this.constraints = constraints;
        this.index = new ReportIndex(dataset);
        this.clustering = new Clustering(constraints);
    }

    /**
     * Brings the consolidated graph up to date.
     *
     * @param gone
     *            reports as they were, which are there no longer, or no longer so
     * @param come
     *            reports as they are now, new or changed
     * @param renamed
     *            things that people began or ceased to call by some name
     */
    public void update(Collection<Report> gone, Collection<Report> come, Set<Node> renamed) {
        Map<String, Report> seeds = new TreeMap<>();
        Set<Node> removed = new LinkedHashSet<>();
        gone.forEach(report -> removed.add(report.iri()));
        for (Report report : gone) {
            before(report, removed).forEach(near -> seeds.put(near.iri().getURI(), near));
        }
        gone.forEach(index::remove);
        come.forEach(report -> {
            pool.put(report.iri(), Optional.of(report));
            index.add(report);
            seeds.put(report.iri().getURI(), report);
        });
        NamedThings things = new NamedThings(dataset, constraints);
        Changes changes = rewrite(removed, components(seeds));
        things.refresh(changes.removed(), changes.written(), gone, come);
        things.rename(renamed);
    }

    /** What matched a report before it went; compared apart, since its successor may have the same IRI. */
    private List<Report> before(Report report, Set<Node> removed) {
        Clustering then = new Clustering(earlier);
        return candidates(report, earlier).stream().filter(iri -> !removed.contains(iri))
                .flatMap(iri -> pooled(iri).stream()).filter(near -> then.compare(report, near).isMatch()).toList();
    }

    private Set<Node> candidates(Report report, Constraints decided) {
        Set<Node> candidates = new LinkedHashSet<>(index.near(report));
        candidates.addAll(decided.joinedWith(report.iri()));
        return candidates;
    }

    private Optional<Report> pooled(Node iri) {
        return pool.computeIfAbsent(iri, one -> reader.report(one).map(constraints::amended));
    }

    private List<List<Report>> components(Map<String, Report> seeds) {
        List<List<Report>> components = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        for (Report seed : seeds.values()) {
            if (seen.add(seed.iri())) {
                components.add(component(seed, seen));
            }
        }
        return components;
    }

    private List<Report> component(Report seed, Set<Node> seen) {
        List<Report> component = new ArrayList<>();
        Deque<Report> open = new ArrayDeque<>(List.of(seed));
        while (!open.isEmpty()) {
            Report report = open.removeFirst();
            component.add(report);
            for (Node iri : candidates(report, constraints)) {
                pooled(iri).filter(near -> !seen.contains(iri) && clustering.compare(report, near).isMatch())
                        .ifPresent(near -> {
                            seen.add(iri);
                            open.add(near);
                        });
            }
        }
        return component;
    }

    private record Changes(Set<Usage> removed, Set<Usage> written) {
    }

    private Changes rewrite(Set<Node> removed, List<List<Report>> components) {
        GraphLookup consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
        EncounterWriter writer = new EncounterWriter(consolidated.graph(), dataset.getGraph(Iris.GAZETTEER));
        Set<Node> stale = new LinkedHashSet<>();
        removed.forEach(report -> stale.addAll(consolidated.subjects(Cq.REPORTED_BY, report)));
        components.forEach(component -> component
                .forEach(report -> stale.addAll(consolidated.subjects(Cq.REPORTED_BY, report.iri()))));
        Changes changes = new Changes(new LinkedHashSet<>(), new LinkedHashSet<>());
        stale.forEach(encounter -> changes.removed().addAll(writer.remove(encounter)));
        for (List<Report> component : components) {
            for (List<Report> cluster : clustering.divide(component)) {
                changes.written().addAll(writer.write(Reading.of(cluster, clustering, reader::text)));
            }
        }
        return changes;
    }
}
