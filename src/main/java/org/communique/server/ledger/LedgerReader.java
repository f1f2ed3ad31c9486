package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.EntityType;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;

/**
 * Reads the ledger from the consolidated graph and the gazetteer graph.
 *
 * <p>Example: {@code new LedgerReader(dataset).read(7)} is the seventh state of the dataset. Must be called within a
 * transaction.
 */
public final class LedgerReader {
    private static final Comparator<Attendee> BY_ROLE_AND_NAME = Comparator
            .comparing((Attendee attendee) -> attendee.who().label()).thenComparing(attendee -> attendee.who().iri());

    private final DatasetGraph dataset;
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, List<Attendee>> attendees = new HashMap<>();

    /** A reader of this dataset. */
    public LedgerReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** All encounters as they are now, marked with a version. */
    public Ledger read(long version) {
        each("aliases", row -> aliases.computeIfAbsent(row.required("thing"), iri -> new ArrayList<>(2))
                .add(row.required("alias")));
        each("points", row -> Point.parse(row.required("point"))
                .ifPresent(point -> points.put(row.required("thing"), point)));
        each("things", row -> things.putIfAbsent(row.required("thing"), thing(row)));
        each("attendees", row -> attendees.computeIfAbsent(row.required("encounter"), iri -> new ArrayList<>(3))
                .add(attendee(row)));
        Map<String, Entry> entries = new HashMap<>();
        each("encounters", row -> entries.putIfAbsent(row.required("encounter"), entry(row)));
        return new Ledger(version, things.values(), entries.values());
    }

    private void each(String query, Consumer<Row> action) {
        NamedQuery.of(query).all(dataset, action);
    }

    private Thing thing(Row row) {
        String iri = row.required("thing");
        List<String> spellings = aliases.getOrDefault(iri, List.of()).stream().distinct().sorted().toList();
        return new Thing(iri, type(row.required("type")), row.required("label"), spellings, row.text("code"),
                Optional.ofNullable(points.get(iri)));
    }

    private static EntityType type(String classIri) {
        String name = classIri.substring(Math.max(classIri.lastIndexOf('/'), classIri.lastIndexOf('#')) + 1);
        return switch (name) {
            case "Person" -> EntityType.PERSON;
            case "Country" -> EntityType.STATE;
            case "Organization" -> EntityType.ORG;
            case "Group" -> EntityType.GROUP;
            case "Post" -> EntityType.OFFICE;
            default -> EntityType.PLACE;
        };
    }

    private Attendee attendee(Row row) {
        Role role = row.word("role").map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Role.PARTICIPANT);
        return new Attendee(known(row.required("who")), role, row.text("country").map(this::known));
    }

    /** Something without a description is known by its key alone. */
    private Thing known(String iri) {
        return things.computeIfAbsent(iri, unknown -> new Thing(unknown, EntityType.GROUP, Keys.of(unknown), List.of(),
                Optional.empty(), Optional.empty()));
    }

    private Entry entry(Row row) {
        String iri = row.required("encounter");
        Entry.Nature nature = new Entry.Nature(Kind.valueOf(upper(row, "kind")), Status.valueOf(upper(row, "status")),
                row.text("rejected").filter("true"::equals).isPresent(), row.number("confidence").orElse(1.0),
                row.number("witnesses").map(Double::intValue).orElse(1));
        Optional<LocalDate> start = row.text("start").map(LocalDate::parse);
        Entry.When when = new Entry.When(start, row.text("end").map(LocalDate::parse).or(() -> start),
                row.word("precision").map(word -> Precision.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Precision.UNRESOLVED));
        Entry.Where where = new Entry.Where(row.text("place").map(this::known), row.text("country").map(this::known));
        List<Attendee> who = attendees.getOrDefault(iri, List.of()).stream().sorted(BY_ROLE_AND_NAME).toList();
        return new Entry(iri, row.text("label").orElse(Keys.of(iri)), nature, when, where, who);
    }

    private static String upper(Row row, String variable) {
        return row.word(variable).orElseThrow().toUpperCase(Locale.ROOT);
    }
}
