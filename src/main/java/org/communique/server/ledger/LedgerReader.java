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
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;
import org.communique.store.PropertyScan.Ref;

/**
 * Reads the ledger from the consolidated graph and the gazetteer graph.
 *
 * <p>Example: {@code new LedgerReader(dataset, progress -> {}).read(7)} is the seventh state of the dataset. Must be
 * called within a transaction.
 */
final class LedgerReader {
    /** How many steps {@link Progress} tells. */
    static final int STEPS = 21;

    private static final Comparator<Attendee> BY_ROLE_AND_NAME = Comparator
            .comparing((Attendee attendee) -> attendee.who().label()).thenComparing(attendee -> attendee.who().iri());

    private final Columns columns;

    /** A reader of this dataset; it tells how far it has come. */
    LedgerReader(DatasetGraph dataset, Consumer<Progress> told) {
        this.columns = new Columns(dataset, told);
    }

    /** All encounters as they are now, marked with a version. */
    Ledger read(long version) {
        Column labels = columns.of(Reused.LABEL, "names");
        Directory directory = Directory.read(columns, labels);
        Map<Ref, List<Attendee>> attendees = attendees(directory);
        Facts facts = Facts.read(columns, labels);
        List<Entry> entries = new ArrayList<>();
        columns.step("the encounters");
        columns.each(Iris.CONSOLIDATED, Reused.TYPE, Cq.ENCOUNTER, (encounter, type) -> {
            List<Attendee> who = attendees.getOrDefault(encounter, List.of()).stream().sorted(BY_ROLE_AND_NAME)
                    .toList();
            facts.entry(encounter, columns.text(encounter), directory, who).ifPresent(entries::add);
        });
        columns.step("an index of all names");
        return new Ledger(version, directory.things(), entries);
    }

    private Map<Ref, List<Attendee>> attendees(Directory directory) {
        Column participants = columns.of(Cq.PARTICIPANT, "who took part");
        Column roles = columns.of(Cq.ROLE, "in which role");
        Column represented = columns.of(Cq.REPRESENTS, "for which country");
        Map<Ref, List<Attendee>> attendees = new HashMap<>();
        columns.step("in which encounter");
        columns.each(Iris.CONSOLIDATED, Cq.PARTICIPATION_OF, Node.ANY, (encounter, part) -> participants.of(part)
                .flatMap(who -> roles.node(part).map(role -> new Attendee(directory.known(who), role(role),
                        represented.of(part).map(directory::known))))
                .ifPresent(attendee -> attendees.computeIfAbsent(encounter, node -> new ArrayList<>(3))
                        .add(attendee)));
        return attendees;
    }

    private static Role role(Node concept) {
        return Role.valueOf(upper(concept));
    }

    private static String upper(Node concept) {
        return Cq.word(concept).toUpperCase(Locale.ROOT);
    }

    /** What is known of each encounter beside its name and those who took part. */
    private record Facts(Column labels, Column kinds, Column statuses, Column rejected, Column confidences,
            Column witnesses, Column starts, Column ends, Column precisions, Column places, Column countries) {

        static Facts read(Columns columns, Column labels) {
            return new Facts(labels, columns.of(Cq.KIND, "kinds"), columns.of(Cq.STATUS, "statuses"),
                    columns.of(Cq.REJECTED, "judgements"), columns.of(Cq.CONFIDENCE, "confidence"),
                    columns.of(Cq.WITNESSES, "witnesses"), columns.of(Reused.BEGIN, "first days"),
                    columns.of(Reused.END, "last days"), columns.of(Cq.DATE_PRECISION, "how exact days are"),
                    columns.of(Reused.HAS_PLACE, "places"), columns.of(Cq.IN_COUNTRY, "countries of places"));
        }

        /** The entry of an encounter; none without kind and status. */
        Optional<Entry> entry(Ref encounter, String iri, Directory directory, List<Attendee> who) {
            return nature(encounter).map(nature -> new Entry(iri, labels.text(encounter).orElseGet(() -> Keys.of(iri)),
                    nature, when(encounter), new Entry.Where(places.of(encounter).map(directory::known),
                            countries.of(encounter).map(directory::known)),
                    who));
        }

        private Optional<Entry.Nature> nature(Ref encounter) {
            return kinds.node(encounter).flatMap(kind -> statuses.node(encounter).map(status -> new Entry.Nature(
                    Kind.valueOf(upper(kind)), Status.valueOf(upper(status)),
                    rejected.text(encounter).filter("true"::equals).isPresent(),
                    confidences.text(encounter).map(Double::valueOf).orElse(1.0),
                    witnesses.text(encounter).map(Integer::valueOf).orElse(1))));
        }

        private Entry.When when(Ref encounter) {
            Optional<LocalDate> start = starts.text(encounter).map(LocalDate::parse);
            return new Entry.When(start, ends.text(encounter).map(LocalDate::parse).or(() -> start),
                    precisions.node(encounter).map(precision -> Precision.valueOf(upper(precision)))
                            .orElse(Precision.UNRESOLVED));
        }
    }
}
