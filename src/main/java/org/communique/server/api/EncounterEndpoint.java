package org.communique.server.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.server.ledger.Attendee;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.NamedQuery;
import org.communique.server.ledger.Row;

/**
 * One encounter with everything that says so: {@code GET /api/encounter/encounter-3f9a1c}.
 *
 * <p>Example: the Antalya talks: three participants in their offices and roles, place and day with the reasons, two
 * reports with the sentences marked.
 */
public final class EncounterEndpoint implements Endpoint {
    private final DatasetGraph dataset;
    private final Reports reports;

    /** Answers from the ledger and this dataset. */
    public EncounterEndpoint(DatasetGraph dataset) {
        this.dataset = dataset;
        this.reports = new Reports(dataset);
    }

    /** The answer. */
    public record EncounterView(String iri, EncounterBrief encounter, List<Party> parties, List<Note> notes,
            List<Reports.Report> reports) {
    }

    /** Somebody who took part, in which office. */
    public record Party(ThingBrief who, String role, Optional<ThingBrief> country, List<String> offices,
            Optional<Double> confidence) {
    }

    /** Why the reports are one encounter, what they disagree on, how it came about, what people decided. */
    public record Note(String topic, String text) {
    }

    @Override
    public EncounterView answer(Ask ask) {
        String key = ask.path().isEmpty() ? "" : ask.path().getFirst();
        Entry entry = Keys.iri(key).flatMap(ask.ledger()::entry)
                .orElseThrow(() -> Problem.unknown("No encounter has the key " + key + "."));
        return Txn.calculateRead(dataset, () -> view(entry));
    }

    private EncounterView view(Entry entry) {
        Map<String, Node> self = Map.of("encounter", NodeFactory.createURI(entry.iri()));
        List<Note> notes = NamedQuery.of("encounter").rows(dataset, self).stream()
                .map(row -> new Note(row.required("topic"), row.required("text"))).toList();
        Map<String, List<Row>> participations = new HashMap<>();
        NamedQuery.of("participations").each(dataset, self, row -> participations
                .computeIfAbsent(row.required("who"), who -> new ArrayList<>()).add(row));
        List<Party> parties = entry.attendees().stream()
                .map(attendee -> party(attendee, participations.getOrDefault(attendee.who().iri(), List.of())))
                .toList();
        return new EncounterView(entry.iri(), EncounterBrief.of(entry), parties, notes, reports.of(entry.iri()));
    }

    private static Party party(Attendee attendee, List<Row> rows) {
        return new Party(ThingBrief.of(attendee.who()), attendee.role().word(), attendee.country().map(ThingBrief::of),
                rows.stream().flatMap(row -> row.text("title").stream()).distinct().sorted().toList(),
                rows.stream().flatMap(row -> row.number("confidence").stream()).findFirst());
    }
}
