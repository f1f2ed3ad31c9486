package org.communique.store.gazetteer;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.entity.gazetteer.EndBasis;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.Tenure;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/**
 * Writes tenures as Wikidata's statements on the holder, which are memberships of W3C ORG too.
 *
 * <p>Example: {@code wd:Q24025631 p:P39 cqid:tenure-Q24025631-….} with {@code ps:P39} the office, {@code pq:P580} the
 * first and {@code pq:P582} the last day, and {@code prov:wasDerivedFrom} where it was read and when the record was good.
 */
final class TenureStatements {
    private final Graph graph;
    private final Gazetteer gazetteer;

    TenureStatements(Graph graph, Gazetteer gazetteer) {
        this.graph = graph;
        this.gazetteer = gazetteer;
    }

    void describe(Tenure tenure) {
        Node office = Iris.ofGazetteer(tenure.position().id());
        Node holder = Iris.ofGazetteer(tenure.person());
        Node statement = iri(tenure);
        new Description(graph, holder).with(Wikidata.direct("P39"), office).with(Wikidata.claim("P39"), statement);
        Description node = new Description(graph, statement).a(Wikidata.STATEMENT).a(Reused.MEMBERSHIP)
                .with(Wikidata.RANK, Wikidata.NORMAL_RANK).with(Wikidata.value("P39"), office)
                .with(Reused.MEMBER, holder).with(Reused.ROLE, office);
        if (!tenure.position().body().isEmpty()) {
            node.with(Reused.MEMBER_OF, Iris.ofGazetteer(tenure.position().body()));
        }
        date(node, "P580", Optional.of(tenure.start()));
        date(node, "P582", tenure.end());
        if (tenure.acting()) {
            node.with(Wikidata.qualifier("P5102"), Wikidata.ACTING);
        }
        if (tenure.endBasis() == EndBasis.SUCCESSOR || tenure.endBasis() == EndBasis.DEATH) {
            node.with(Cq.END_BASIS, tenure.endBasis().word());
        }
        reference(node, tenure);
    }

    /** The statement of a tenure: the same for the same holder, office and first day. */
    static Node iri(Tenure tenure) {
        return Iris.minted("tenure-" + local(tenure.person()) + "-" + local(tenure.position().id()) + "-"
                + tenure.start());
    }

    private static String local(String id) {
        String iri = Iris.ofGazetteer(id).getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static void date(Description node, String property, Optional<PartialDate> date) {
        date.filter(PartialDate::exists).ifPresent(day -> {
            node.with(Wikidata.qualifier(property), Wikidata.time(day));
            if (Wikidata.precision(day) < Wikidata.DAY) {
                TimeValue.describe(node, Wikidata.fullQualifier(property), day);
            }
        });
    }

    private void reference(Description node, Tenure tenure) {
        String source = gazetteer.source(tenure.source());
        String known = tenure.asOf().map(PartialDate::toString).orElse("");
        Node reference = Iris.minted("reference-" + Hashes.brief(source, known));
        node.with(Reused.DERIVED_FROM, reference);
        Description of = node.of(reference).with(Reused.CITATION, source);
        tenure.asOf().filter(PartialDate::exists).ifPresent(day -> {
            of.with(Wikidata.reference("P813"), Wikidata.time(day));
            if (Wikidata.precision(day) < Wikidata.DAY) {
                TimeValue.describe(of, Wikidata.fullReference("P813"), day);
            }
        });
    }
}
