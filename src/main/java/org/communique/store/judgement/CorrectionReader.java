package org.communique.store.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Reused;

/**
 * Completes corrections as people write them: names and identifiers become IRIs, what is known gets its label.
 *
 * <p>Example: the link of "Lavrov" to {@code Q58217} becomes that of {@code wd:Q1} to {@code wd:Q58217}, "Sergey Lavrov";
 * "Jan Novák@CZ" is a person whom Wikidata does not know.
 */
final class CorrectionReader {
    private final GraphLookup consolidated;
    private final GraphLookup gazetteer;

    CorrectionReader(DatasetGraph dataset) {
        this.consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
        this.gazetteer = new GraphLookup(dataset.getGraph(Iris.GAZETTEER));
    }

    /** The correction with IRIs; the reports are those that it is about. */
    Correction read(Correction given, Collection<Node> reports) {
        String of = given.of().isEmpty() ? "" : participant(given.of(), reports);
        return switch (given.field()) {
            case STATUS, KIND, DATE, ROLE -> new Correction(given.field(), of, given.value(), "", "");
            case PLACE -> thing(given, of, "place-");
            case PARTICIPANT, LINK -> thing(given, of, "person-");
        };
    }

    private String participant(String name, Collection<Node> reports) {
        Optional<String> iri = iri(name);
        return iri.isPresent() ? iri.get() : called(name, reports);
    }

    private String called(String name, Collection<Node> reports) {
        List<Node> called = reports.stream()
                .flatMap(report -> consolidated.subjects(Cq.REPORTED_BY, report).stream())
                .flatMap(encounter -> consolidated.values(encounter, Reused.HAS_ACTOR).stream()).distinct()
                .filter(actor -> consolidated.texts(actor, Cq.NAME_KEY).contains(Iris.folded(name))).toList();
        if (called.size() != 1) {
            throw new JudgementException(
                    (called.isEmpty() ? "Nobody" : "More than one") + " of that encounter is called "
                            + name + "; name the participant by its IRI or Wikidata identifier.");
        }
        return called.getFirst().getURI();
    }

    /** The IRI of an IRI, a name with a prefix or a Wikidata identifier; empty for anything else. */
    private static Optional<String> iri(String name) {
        String expanded = Prefixes.expanded(name);
        if (name.matches("Q[1-9]\\d*")) {
            return Optional.of(Reused.WIKIDATA + name);
        }
        return Optional.of(expanded).filter(iri -> iri.startsWith("http://") || iri.startsWith("https://"));
    }

    private Correction thing(Correction given, String of, String minted) {
        if (given.value().isEmpty()) {
            return new Correction(given.field(), of, "", "", "");
        }
        Optional<String> iri = iri(given.value());
        if (iri.isPresent()) {
            String label = given.label().isEmpty() ? label(NodeFactory.createURI(iri.get())) : given.label();
            return new Correction(given.field(), of, iri.get(), label, given.country());
        }
        String[] parts = given.value().split("@");
        String country = parts.length > 1 ? parts[1] : given.country();
        String local = minted + Iris.slug(parts[0]) + (country.isEmpty() ? "" : "-" + Iris.slug(country));
        return new Correction(given.field(), of, Iris.minted(local).getURI(), parts[0], country);
    }

    private String label(Node thing) {
        return consolidated.text(thing, Reused.LABEL).or(() -> gazetteer.text(thing, Reused.LABEL)).orElse("");
    }
}
