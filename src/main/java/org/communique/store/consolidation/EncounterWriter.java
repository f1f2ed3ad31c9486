package org.communique.store.consolidation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.entity.EntityType;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * Writes canonical encounters into the consolidated graph, and takes them out again whole.
 *
 * <p>Example: {@code cqid:encounter-… a cq:Encounter; sem:hasActor wd:Q58217, wd:Q24025631; cq:reportedBy <…>}.
 */
final class EncounterWriter {
    private final Graph graph;
    private final Memberships memberships;

    EncounterWriter(Graph consolidated, Graph gazetteer) {
        this.graph = consolidated;
        this.memberships = new Memberships(gazetteer);
    }

    /** Writes an encounter, and gives the things that it uses. */
    Set<Usage> write(CanonicalEncounter encounter) {
        Description node = new Description(graph, encounter.iri()).a(Cq.ENCOUNTER)
                .with(Reused.LABEL, Literals.label(label(encounter)))
                .with(Cq.KIND, Cq.concept("kind", encounter.kind().word()))
                .with(Cq.STATUS, Cq.concept("status", encounter.status().word()))
                .with(Cq.DATE_PRECISION, Cq.concept("precision", encounter.period().precision().word()))
                .maybe(Reused.BEGIN, encounter.period().start(), Literals::day)
                .maybe(Reused.END, encounter.period().end(), Literals::day)
                .maybe(Reused.HAS_PLACE, encounter.site().place(), place -> place)
                .maybe(Cq.IN_COUNTRY, encounter.site().country(), country -> country)
                .with(Cq.CONFIDENCE, Literals.confidence(encounter.confidence()))
                .with(Cq.WITNESSES, Literals.integer(encounter.witnesses()));
        standing(encounter).ifPresent(property -> node.with(property, Literals.TRUE));
        encounter.reports().forEach(report -> node.with(Cq.REPORTED_BY, report.iri()));
        encounter.attendances().forEach(attendance -> attendance(node, attendance, encounter.period()));
        encounter.notes().forEach(note -> node.with(property(note.topic()), note.text()));
        Shortcut.of(encounter).forEach(shortcut -> shortcut(encounter, shortcut));
        return usages(encounter.iri());
    }

    private Set<Usage> usages(Node encounter) {
        GraphLookup lookup = new GraphLookup(graph);
        Set<Usage> usages = new LinkedHashSet<>();
        lookup.values(encounter, Reused.HAS_PLACE).forEach(place -> usages.add(new Usage(place, Reused.PLACE)));
        lookup.values(encounter, Cq.IN_COUNTRY).forEach(state -> usages.add(new Usage(state, Reused.COUNTRY)));
        for (Node part : lookup.values(encounter, Cq.PARTICIPATION_OF)) {
            Node actor = lookup.value(part, Cq.PARTICIPANT).orElseThrow();
            String type = lookup.word(part, Cq.ENTITY_TYPE).orElseThrow().toUpperCase(Locale.ROOT);
            usages.add(new Usage(actor, Usage.classOf(EntityType.valueOf(type))));
            lookup.values(part, Cq.OFFICE).forEach(office -> usages.add(new Usage(office, Reused.POST)));
            lookup.values(part, Cq.REPRESENTS).forEach(state -> usages.add(new Usage(state, Reused.COUNTRY)));
        }
        return usages;
    }

    private static Optional<Node> standing(CanonicalEncounter encounter) {
        return switch (encounter.standing()) {
            case ACCEPTED -> Optional.of(Cq.ACCEPTED);
            case REJECTED -> Optional.of(Cq.REJECTED);
            case UNJUDGED -> Optional.empty();
        };
    }

    private static Node property(CanonicalEncounter.Topic topic) {
        return switch (topic) {
            case AGREEMENT -> Cq.EXPLANATION;
            case CONTRADICTION -> Cq.CONTRADICTION;
            case HISTORY -> Cq.HISTORY;
            case JUDGEMENT -> Cq.JUDGEMENT_NOTE;
        };
    }

    private static String label(CanonicalEncounter encounter) {
        String kind = encounter.kind().word();
        String who = encounter.attendances().stream().map(Attendance::name).limit(4).sorted()
                .collect(Collectors.joining(", "));
        String where = encounter.site().name().map(name -> ", " + name).orElse("");
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " of " + who
                + (encounter.attendances().size() > 4 ? " and others" : "") + where + ", " + encounter.period();
    }

    private void attendance(Description encounter, Attendance attendance, Period period) {
        Node node = Iris.minted("participation-" + Hashes.brief(encounter.subject().getURI(),
                attendance.actor().getURI()));
        encounter.with(Reused.HAS_ACTOR, attendance.actor()).with(Cq.PARTICIPATION_OF, node);
        Description participation = encounter.of(node).a(Cq.PARTICIPATION)
                .with(Cq.PARTICIPANT, attendance.actor())
                .with(Cq.ENTITY_TYPE, Cq.concept("type", attendance.type().word()))
                .with(Cq.ROLE, Cq.concept("role", attendance.role().word()))
                .with(Cq.CONFIDENCE, Literals.confidence(attendance.confidence()))
                .maybe(Cq.REPRESENTS, attendance.country(), country -> country)
                .maybe(Cq.MENTION, attendance.mention(), mention -> mention);
        attendance.naming().labels().forEach(label -> participation.with(Cq.GAZETTEER_LABEL, label));
        attendance.naming().names().forEach(name -> participation.with(Cq.NAME, name));
        participation.maybe(Cq.OFFICE, attendance.office(), Attendance.Seat::office);
        memberships.describe(participation, attendance, period);
    }

    private void shortcut(CanonicalEncounter encounter, Shortcut shortcut) {
        Node reifier = Iris.minted(Iris.STATEMENT + Hashes.brief(encounter.iri().getURI(),
                shortcut.subject().getURI(), shortcut.property().getURI(), shortcut.object().getURI()));
        Description statement = new Description(graph, shortcut.subject())
                .reified(shortcut.property(), shortcut.object(), reifier)
                .with(Cq.IN_ENCOUNTER, encounter.iri())
                .with(Cq.CONFIDENCE, Literals.confidence(encounter.confidence()));
        encounter.reports().stream().flatMap(report -> report.evidence().stream().limit(1))
                .forEach(passage -> statement.with(Cq.EVIDENCE, passage));
    }

    /** Takes an encounter out with everything that stands on it alone, and gives the things that it named. */
    Set<Usage> remove(Node encounter) {
        Set<Usage> used = usages(encounter);
        GraphLookup lookup = new GraphLookup(graph);
        lookup.subjects(Cq.IN_ENCOUNTER, encounter).forEach(this::removeStatement);
        for (Node part : lookup.values(encounter, Cq.PARTICIPATION_OF)) {
            lookup.values(part, Cq.MEMBERSHIP).stream().filter(Memberships::isOfOneEncounter)
                    .forEach(this::removeSubject);
            removeSubject(part);
        }
        removeSubject(encounter);
        return used;
    }

    private void removeStatement(Node reifier) {
        new GraphLookup(graph).values(reifier, Reused.REIFIES).forEach(term -> {
            graph.delete(Triple.create(reifier, Reused.REIFIES, term));
            if (!graph.contains(Node.ANY, Reused.REIFIES, term)) {
                graph.delete(term.getTriple());
            }
        });
        removeSubject(reifier);
    }

    private void removeSubject(Node subject) {
        graph.remove(subject, Node.ANY, Node.ANY);
    }
}
