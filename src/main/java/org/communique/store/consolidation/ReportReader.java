package org.communique.store.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.article.PublicationDate;
import org.communique.entity.EntityType;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Reused;

/** Reads the encounter reports back from the graphs of articles. */
public final class ReportReader {
    private final DatasetGraph dataset;

    /** A reader over the article graphs of this dataset. */
    public ReportReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** All reports of an article, sorted by IRI; empty when the article is not there. */
    public List<Report> ofArticle(Node article) {
        GraphLookup graph = new GraphLookup(dataset.getGraph(article));
        return graph.subjects(Reused.TYPE, Cq.ENCOUNTER_REPORT).stream().map(iri -> read(graph, article, iri))
                .toList();
    }

    /** The report with this IRI; empty when no article has it. */
    public Optional<Report> report(Node iri) {
        Node article = articleOf(iri);
        GraphLookup graph = new GraphLookup(dataset.getGraph(article));
        return graph.has(iri, Reused.TYPE, Cq.ENCOUNTER_REPORT)
                ? Optional.of(read(graph, article, iri))
                : Optional.empty();
    }

    /** The IRI of the article that a report stands in. */
    public static Node articleOf(Node report) {
        return NodeFactory.createURI(report.getURI().substring(0, report.getURI().indexOf('#')));
    }

    /** The body of an article; empty when it is not kept. */
    String text(Node article) {
        return new GraphLookup(dataset.getGraph(article)).text(article, Cq.TEXT).orElse("");
    }

    private static Report read(GraphLookup graph, Node article, Node iri) {
        List<Attendance> attendances = graph.values(iri, Cq.PARTICIPATION_OF).stream()
                .map(node -> attendance(graph, node))
                .sorted(Comparator.comparing((Attendance attendance) -> attendance.actor().getURI())
                        .thenComparing(Attendance::role))
                .toList();
        List<Node> evidence = graph.values(iri, Cq.EVIDENCE);
        Site site = site(graph, iri);
        List<String> quotes = evidence.stream().flatMap(passage -> graph.text(passage, Reused.ANCHOR_OF).stream())
                .toList();
        return new Report(iri, source(graph, article), Kind.valueOf(constant(graph, iri, Cq.KIND)),
                Status.valueOf(constant(graph, iri, Cq.STATUS)), attendances, period(graph, iri), site,
                graph.number(iri, Cq.CONFIDENCE), evidence,
                new Report.Words(quotes, Naming.of(attendances, site), Optional.empty()));
    }

    private static Source source(GraphLookup graph, Node article) {
        Optional<PublicationDate> date = graph.text(article, Reused.DATE_PUBLISHED)
                .flatMap(text -> PublicationDate.parse(text, ""));
        Optional<String> publisher = graph.value(article, Reused.PUBLISHER)
                .flatMap(node -> graph.text(node, Reused.NAME));
        return new Source(article, publisher, date.map(PublicationDate::first), date.map(PublicationDate::last));
    }

    private static Attendance attendance(GraphLookup graph, Node node) {
        Node entity = graph.value(node, Cq.ACTOR).orElseThrow();
        Node actor = graph.value(entity, Cq.REFERS_TO).orElse(entity);
        Optional<Node> mention = graph.value(node, Cq.MENTION);
        Optional<Attendance.Seat> seat = graph.value(node, Cq.OFFICE).map(office -> new Attendance.Seat(office,
                graph.text(node, Cq.OFFICE_TITLE).orElse(""), graph.text(node, Cq.OFFICE_CLASS)));
        return new Attendance(actor, EntityType.valueOf(constant(graph, entity, Cq.ENTITY_TYPE)), naming(graph, entity),
                Role.valueOf(constant(graph, node, Cq.ROLE)), seat, graph.value(node, Cq.REPRESENTS),
                graph.number(node, Cq.CONFIDENCE), mention);
    }

    /** What an entity report calls it: by label and name; where it has none, by the words of its first mention. */
    static Naming naming(GraphLookup graph, Node entity) {
        Optional<String> name = graph.text(entity, Cq.NAME).or(() -> graph.values(entity, Cq.MENTION).stream()
                .min(Comparator.comparingDouble(passage -> graph.number(passage, Reused.BEGIN_INDEX)))
                .flatMap(passage -> graph.text(passage, Reused.ANCHOR_OF)));
        return Naming.of(graph.text(entity, Cq.GAZETTEER_LABEL), name);
    }

    private static Period period(GraphLookup graph, Node report) {
        Optional<LocalDate> start = graph.day(report, Reused.BEGIN);
        Optional<LocalDate> end = graph.day(report, Reused.END);
        return new Period(start, end, Precision.valueOf(constant(graph, report, Cq.DATE_PRECISION)));
    }

    private static Site site(GraphLookup graph, Node report) {
        return new Site(graph.value(report, Reused.HAS_PLACE), graph.text(report, Cq.PLACE_TEXT),
                graph.value(report, Cq.IN_COUNTRY), graph.text(report, Cq.PLACE_SOURCE));
    }

    private static String constant(GraphLookup graph, Node subject, Node property) {
        return graph.word(subject, property).orElseThrow().toUpperCase(Locale.ROOT);
    }
}
