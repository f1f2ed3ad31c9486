package org.communique.store.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.entity.EntityType;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Countries;
import org.communique.store.consolidation.Attendance;
import org.communique.store.consolidation.Naming;
import org.communique.store.consolidation.Period;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.Site;

/**
 * Puts what a person corrected in the place of what was read.
 *
 * <p>Example: the date of the report becomes 2022-03-10; applied twice it changes nothing more.
 */
final class Amendment {
    private Amendment() {
    }

    static Report apply(Correction correction, Report report) {
        return switch (correction.field()) {
            case STATUS -> report.with(Status.valueOf(constant(correction)));
            case KIND -> report.with(Kind.valueOf(constant(correction)));
            case DATE -> report.with(period(correction.value()));
            case PLACE -> report.with(site(correction, report.site()));
            case PARTICIPANT, LINK, ROLE -> report.with(attendances(correction, report.attendances()));
        };
    }

    private static String constant(Correction correction) {
        return correction.value().toUpperCase(Locale.ROOT);
    }

    /** A day, two days with a slash between, or {@code unknown}. */
    static Period period(String value) {
        if (value.equals("unknown")) {
            return Period.UNKNOWN;
        }
        String[] days = value.split("/");
        LocalDate first = LocalDate.parse(days[0]);
        LocalDate last = LocalDate.parse(days[days.length - 1]);
        return new Period(Optional.of(first), Optional.of(last),
                first.equals(last) ? Precision.DAY : Precision.RANGE);
    }

    private static Site site(Correction correction, Site read) {
        if (correction.value().isEmpty()) {
            return Site.UNKNOWN;
        }
        Optional<Node> country = country(correction).or(read::country);
        return new Site(Optional.of(NodeFactory.createURI(correction.value())), Optional.of(correction.label()),
                country,
                Optional.of("judgement"));
    }

    private static Optional<Node> country(Correction correction) {
        return Optional.of(correction.country()).filter(code -> !code.isEmpty()).map(Countries.shipped()::iri);
    }

    private static List<Attendance> attendances(Correction correction, List<Attendance> read) {
        List<Attendance> kept = new ArrayList<>();
        Optional<Attendance> old = Optional.empty();
        for (Attendance attendance : read) {
            if (attendance.actor().getURI().equals(correction.of())) {
                old = Optional.of(attendance);
            } else {
                kept.add(attendance);
            }
        }
        boolean isThere = kept.stream().anyMatch(one -> one.actor().getURI().equals(correction.value()));
        boolean applies = correction.of().isEmpty() || old.isPresent();
        if (applies && !isThere && !correction.value().isEmpty()) {
            kept.add(put(correction, old));
        }
        kept.sort(Comparator.comparing((Attendance one) -> one.actor().getURI()).thenComparing(Attendance::role));
        return kept;
    }

    private static Attendance put(Correction correction, Optional<Attendance> old) {
        if (correction.field() == Correction.Field.ROLE) {
            return old.orElseThrow().as(Role.valueOf(constant(correction)));
        }
        Node actor = NodeFactory.createURI(correction.value());
        Naming naming = Naming.of(Optional.of(correction.label()).filter(label -> !label.isEmpty()), Optional.empty());
        boolean isState = Countries.shipped().byIri(actor).isPresent();
        EntityType type = isState ? EntityType.STATE : EntityType.PERSON;
        if (correction.field() == Correction.Field.LINK && old.isPresent()) {
            return old.get().linked(actor, naming);
        }
        return new Attendance(actor, old.map(Attendance::type).filter(known -> known == EntityType.ORG).orElse(type),
                naming, old.map(Attendance::role).orElse(Role.PARTICIPANT), Optional.empty(),
                country(correction).or(() -> old.flatMap(Attendance::country))
                        .or(() -> isState ? Optional.of(actor) : Optional.empty()),
                1, old.flatMap(Attendance::mention));
    }
}
