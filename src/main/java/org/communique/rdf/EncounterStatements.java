package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.entity.Office;
import org.communique.event.Encounter;
import org.communique.event.EncounterTime;
import org.communique.event.Evidence;
import org.communique.event.Explanation;
import org.communique.event.Participant;
import org.communique.event.Place;

/**
 * What one article says of encounters: an encounter report each, with its participations, time, place and evidence.
 *
 * <p>Example: {@code <…#encounter-3f9a1c> a cq:EncounterReport; cq:kind cq:kind-meeting; cq:status cq:status-held}.
 */
final class EncounterStatements {
    private final Passages article;
    private final Node run;
    private final Identities identities;

    EncounterStatements(Passages article, Node run) {
        this.article = article;
        this.run = run;
        this.identities = new Identities(article.iri());
    }

    void describe(Encounter encounter) {
        Node node = Iris.within(article.iri(), localId(encounter));
        Description report = article.of(node).a(Cq.ENCOUNTER_REPORT).with(Cq.IN_ARTICLE, article.iri())
                .with(Cq.KIND, Cq.concept("kind", encounter.kind().word()))
                .with(Cq.STATUS, Cq.concept("status", encounter.status().word()))
                .with(Cq.CONFIDENCE, Literals.confidence(encounter.confidence())).with(Reused.GENERATED_BY, run);
        for (Evidence evidence : encounter.evidence()) {
            report.with(Cq.EVIDENCE, article.node(evidence.span()));
        }
        encounter.place().ifPresent(place -> place(report, place));
        time(report, encounter.time());
        explanation(report, encounter.explanation());
        encounter.participants().forEach(participant -> participation(report, participant));
    }

    private static String localId(Encounter encounter) {
        return encounter.id().substring(encounter.id().lastIndexOf('#') + 1);
    }

    private void place(Description report, Place place) {
        report.with(Reused.HAS_PLACE, identities.of(place)).with(Cq.PLACE_TEXT, place.name())
                .with(Cq.PLACE_SOURCE, place.source())
                .maybe(Cq.IN_COUNTRY, place.country(), Countries.shipped()::iri);
    }

    private static void time(Description report, EncounterTime time) {
        report.with(Cq.DATE_PRECISION, Cq.concept("precision", time.precision().word()))
                .with(Cq.DATE_BASIS, time.basis()).maybe(Cq.DATE_TEXT, time.text(), Literals::text)
                .maybe(Reused.BEGIN, time.start(), Literals::day).maybe(Reused.END, time.end(), Literals::day);
    }

    private void explanation(Description report, Explanation explanation) {
        report.with(Cq.FRAME, explanation.frame()).with(Cq.TRIGGER, article.node(explanation.trigger()))
                .with(Cq.STATUS_REASON, explanation.status())
                .maybe(Cq.ATTRIBUTION, explanation.attribution(), Literals::text);
    }

    private void participation(Description report, Participant participant) {
        Node node = NodeFactory.createURI(report.subject().getURI() + "-" + participant.entity().id());
        report.with(Cq.PARTICIPATION_OF, node);
        Description participation = article.of(node).a(Cq.PARTICIPATION)
                .with(Cq.ACTOR, Iris.within(article.iri(), participant.entity().id()))
                .with(Cq.ROLE, Cq.concept("role", participant.role().word()))
                .with(Cq.MENTION, article.node(participant.span()))
                .with(Cq.CONFIDENCE, Literals.confidence(participant.confidence()))
                .maybe(Cq.REPRESENTS, participant.country(), Countries.shipped()::iri);
        participant.office().ifPresent(office -> office(participation, office));
    }

    private void office(Description participation, Office office) {
        participation.with(Cq.OFFICE, identities.of(office)).with(Cq.OFFICE_TITLE, office.label())
                .maybe(Cq.OFFICE_CLASS, office.officeClass(), Literals::text);
    }
}
