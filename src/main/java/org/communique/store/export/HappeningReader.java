package org.communique.store.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Countries;
import org.communique.rdf.Country;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/** Reads the canonical encounters back from the consolidated graph, within a transaction. */
final class HappeningReader {
    private static final Comparator<Happening> IN_TIME = Comparator
            .comparing((Happening encounter) -> encounter.day(encounter.start())).thenComparing(Happening::iri);

    private final DatasetGraph dataset;
    private final GraphLookup graph;
    private final Countries countries = Countries.shipped();

    HappeningReader(DatasetGraph dataset) {
        this.dataset = dataset;
        this.graph = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
    }

    /** Those that nobody rejected, by first day (the undated first), then by IRI. */
    Stream<Happening> all() {
        return graph.subjects(Reused.TYPE, Cq.ENCOUNTER).stream()
                .filter(encounter -> !graph.has(encounter, Node.ANY, Cq.REJECTED)).map(this::encounter).sorted(IN_TIME);
    }

    private Happening encounter(Node node) {
        return new Happening(node.getURI(), label(node), graph.word(node, Cq.KIND).orElse(""),
                graph.word(node, Cq.STATUS).orElse(""), graph.day(node, Reused.BEGIN), graph.day(node, Reused.END),
                graph.word(node, Cq.DATE_PRECISION).orElse("unresolved"),
                graph.value(node, Reused.HAS_PLACE).map(place -> new Happening.Spot(place.toString(), label(place))),
                graph.value(node, Cq.IN_COUNTRY).flatMap(countries::byIri), parties(node),
                graph.text(node, Cq.CONFIDENCE).orElse("0.0"), graph.text(node, Cq.WITNESSES).orElse("0"),
                sources(node));
    }

    private List<Party> parties(Node encounter) {
        return graph.values(encounter, Cq.PARTICIPATION_OF).stream().map(this::party)
                .sorted(Comparator.comparing(Party::name).thenComparing(Party::iri)).toList();
    }

    private Party party(Node participation) {
        Node who = graph.value(participation, Cq.PARTICIPANT).orElseThrow();
        Optional<Country> country = graph.value(participation, Cq.REPRESENTS).flatMap(countries::byIri);
        return new Party(who.toString(), label(who), graph.word(participation, Cq.ENTITY_TYPE).orElse(""),
                graph.word(participation, Cq.ROLE).orElse("participant"),
                graph.value(participation, Cq.OFFICE).map(this::label), country);
    }

    private List<SourceArticle> sources(Node encounter) {
        return graph.values(encounter, Cq.REPORTED_BY).stream()
                .map(report -> report.getURI().replaceFirst("#.*", "")).distinct().sorted().map(this::source).toList();
    }

    private SourceArticle source(String iri) {
        Node article = NodeFactory.createURI(iri);
        GraphLookup own = new GraphLookup(dataset.getGraph(article));
        return new SourceArticle(iri, own.text(article, Reused.DATE_PUBLISHED).orElse(""),
                own.value(article, Reused.PUBLISHER).flatMap(by -> own.text(by, Reused.NAME)).orElse(""));
    }

    private String label(Node thing) {
        return graph.text(thing, Reused.LABEL).orElse(thing.toString());
    }
}
