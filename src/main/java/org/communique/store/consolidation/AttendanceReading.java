package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.entity.EntityType;
import org.communique.event.Role;

/**
 * Who took part, by all reports together: each actor once; the unnamed go where somebody of their state is named.
 *
 * <p>Example: "the Russian foreign minister" of one report and Lavrov of another are Lavrov.
 */
final class AttendanceReading {
    private final List<Report> reports;
    private final List<Report> telling;
    private final Witnesses witnesses;

    AttendanceReading(List<Report> reports, List<Report> telling, Witnesses witnesses) {
        this.reports = reports;
        this.telling = telling;
        this.witnesses = witnesses;
    }

    List<Attendance> read() {
        Map<String, List<Report>> byActor = new TreeMap<>();
        for (Report report : telling.isEmpty() ? reports : telling) {
            report.attendances().forEach(attendance -> byActor
                    .computeIfAbsent(attendance.actor().getURI(), actor -> new ArrayList<>()).add(report));
        }
        List<Attendance> all = byActor.entrySet().stream().map(entry -> merged(entry.getKey(), entry.getValue()))
                .toList();
        return all.stream().filter(attendance -> all.stream().noneMatch(other -> stands(other, attendance)))
                .toList();
    }

    /** Whether the first is the fuller way of naming the second. */
    private static boolean stands(Attendance named, Attendance other) {
        if (named.actor().equals(other.actor()) || named.type() != EntityType.PERSON) {
            return false;
        }
        boolean sameSide = named.country().isPresent() && named.country().equals(other.country());
        if (other.type() != EntityType.PERSON) {
            return sameSide && other.type() != EntityType.ORG && !differentOffices(named, other);
        }
        boolean fuller = named.name().length() > other.name().length()
                || named.name().length() == other.name().length()
                        && named.actor().getURI().compareTo(other.actor().getURI()) < 0;
        return named.country().equals(other.country()) && fuller && PartyAgreement.isSamePerson(named, other);
    }

    private static boolean differentOffices(Attendance named, Attendance other) {
        Optional<String> left = named.office().flatMap(Attendance.Seat::officeClass);
        Optional<String> right = other.office().flatMap(Attendance.Seat::officeClass);
        return other.type() == EntityType.OFFICE && left.isPresent() && right.isPresent() && !left.equals(right);
    }

    private Attendance merged(String actor, List<Report> naming) {
        List<Attendance> all = naming.stream()
                .flatMap(report -> report.attendances().stream().filter(a -> a.actor().getURI().equals(actor)))
                .toList();
        Attendance best = all.stream().max(Comparator.comparingDouble(Attendance::confidence)).orElseThrow();
        Role role = new Preference<>(naming, report -> role(report, actor), witnesses).best()
                .orElse(Role.PARTICIPANT);
        Preference<String> offices = new Preference<>(naming,
                report -> of(report, actor).office().map(seat -> seat.office().getURI()), witnesses);
        Optional<Attendance.Seat> seat = all.stream().flatMap(attendance -> attendance.office().stream())
                .filter(office -> offices.best().equals(Optional.of(office.office().getURI())))
                .min(Comparator.comparing(Attendance.Seat::title));
        Preference<String> countries = new Preference<>(naming,
                report -> of(report, actor).country().map(country -> country.getURI()), witnesses);
        return new Attendance(best.actor(), best.type(), best.naming(), role, seat,
                all.stream().flatMap(attendance -> attendance.country().stream())
                        .filter(country -> countries.best().equals(Optional.of(country.getURI()))).findFirst(),
                best.confidence(), best.mention());
    }

    /** "Participant" says least; another role that any report tells is preferred. */
    private static Optional<Role> role(Report report, String actor) {
        return Optional.of(of(report, actor).role()).filter(role -> role != Role.PARTICIPANT);
    }

    private static Attendance of(Report report, String actor) {
        return report.attendances().stream().filter(a -> a.actor().getURI().equals(actor)).findFirst()
                .orElseThrow();
    }
}
