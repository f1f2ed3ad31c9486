package org.communique.store.judgement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.event.EncounterTime.Precision;
import org.communique.rdf.Countries;
import org.communique.rdf.Country;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Reused;
import org.communique.store.consolidation.Attendance;
import org.communique.store.consolidation.CanonicalEncounter.Standing;
import org.communique.store.consolidation.Period;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.ReportReader;

/** Writes judged articles as gold; to be used within a transaction. */
final class GoldWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DatasetGraph dataset;
    private final Rulings rulings;
    private final ReportReader reports;

    GoldWriter(DatasetGraph dataset) {
        this.dataset = dataset;
        this.rulings = new Rulings(dataset);
        this.reports = new ReportReader(dataset);
    }

    Gold write() {
        Set<String> articles = new TreeSet<>();
        new JudgementGraph(dataset).all()
                .forEach(judgement -> judgement.targets().forEach(target -> articles.add(target.article())));
        List<String> lines = new ArrayList<>();
        int incomplete = 0;
        for (String iri : articles) {
            Node article = NodeFactory.createURI(iri);
            List<Report> told = reports.ofArticle(article);
            if (told.stream().anyMatch(report -> rulings.standing(report.iri()) == Standing.UNJUDGED)) {
                incomplete++;
            } else if (!told.isEmpty()) {
                lines.add(line(article, told).toString());
            }
        }
        return new Gold(lines, incomplete);
    }

    private ObjectNode line(Node article, List<Report> told) {
        GraphLookup graph = new GraphLookup(dataset.getGraph(article));
        ObjectNode line = JSON.createObjectNode();
        put(line, "id", graph.text(article, Reused.IDENTIFIER));
        put(line, "title", graph.text(article, Reused.HEADLINE));
        put(line, "text", graph.text(article, Cq.TEXT));
        put(line, "published", graph.text(article, Reused.DATE_PUBLISHED));
        put(line, "publisher", graph.value(article, Reused.PUBLISHER).flatMap(node -> graph.text(node, Reused.NAME)));
        ArrayNode meetings = line.putArray("meetings");
        told.stream().filter(report -> rulings.standing(report.iri()) == Standing.ACCEPTED).map(rulings::amended)
                .forEach(report -> meeting(meetings.addObject(), report));
        return line;
    }

    private static void put(ObjectNode line, String key, Optional<String> value) {
        value.ifPresent(text -> line.put(key, text));
    }

    private static void meeting(ObjectNode meeting, Report report) {
        meeting.put("kind", report.kind().word()).put("status", report.status().word());
        ArrayNode participants = meeting.putArray("participants");
        Set<String> countries = new TreeSet<>();
        for (Attendance attendance : report.attendances()) {
            participants.addObject().put("text", attendance.name()).put("name", attendance.name())
                    .put("type", attendance.type().word());
            attendance.country().flatMap(Countries.shipped()::byIri).map(Country::name).ifPresent(countries::add);
        }
        ArrayNode states = meeting.putArray("countries");
        countries.forEach(states::add);
        meeting.put("place", report.site().name().orElse(null));
        meeting.put("place_source", report.site().source().orElse(null));
        meeting.put("event_date", date(report.period()).orElse(null));
    }

    /** A day, a month or a year; of a longer stretch its first day. */
    private static Optional<String> date(Period period) {
        Optional<LocalDate> start = period.start();
        return period.precision() == Precision.MONTH
                ? start.map(day -> YearMonth.from(day).toString())
                : period.precision() == Precision.YEAR
                        ? start.map(day -> String.valueOf(day.getYear()))
                        : start.map(LocalDate::toString);
    }
}
