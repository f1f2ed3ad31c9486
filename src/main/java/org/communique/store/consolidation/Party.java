package org.communique.store.consolidation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.event.Kind;
import org.communique.event.Role;

/**
 * All who stand for one side in a report: a state, or somebody who stands for none.
 *
 * <p>Example: of the Antalya meeting the parties are RU with Lavrov, UA with Kuleba and TR with Çavuşoğlu, the last
 * dispensable, since a mediator is often left out.
 *
 * @param side
 *            the state, else the actor
 * @param persons
 *            its named persons
 * @param officeClasses
 *            the classes of offices that those without a name are called by
 * @param isDispensable
 *            whether reports of the same encounter may leave it out
 */
record Party(String side, Set<Attendance> persons, Set<String> officeClasses, boolean isDispensable) {

    /** The parties of a report by side, sorted; a visit has the visited country as a dispensable one. */
    static SortedMap<String, Party> of(Report report) {
        SortedMap<String, Party> parties = report.attendances().stream().collect(
                Collectors.groupingBy(Party::side, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(),
                        attendances -> of(side(attendances.getFirst()), attendances))));
        if (report.kind() == Kind.VISIT || parties.size() < 2) {
            report.site().country().map(Party::key)
                    .ifPresent(country -> parties.putIfAbsent(country, new Party(country, Set.of(), Set.of(), true)));
        }
        return parties;
    }

    private static Party of(String side, List<Attendance> attendances) {
        Set<Attendance> persons = attendances.stream().filter(Attendance::isPerson)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> offices = attendances.stream().filter(attendance -> attendance.type() == EntityType.OFFICE)
                .flatMap(attendance -> attendance.office().flatMap(Attendance.Seat::officeClass).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean dispensable = attendances.stream().allMatch(attendance -> attendance.role() == Role.MEDIATOR
                || attendance.role() == Role.HOST || attendance.role() == Role.CHAIR);
        return new Party(side, persons, offices, dispensable);
    }

    private static String side(Attendance attendance) {
        return key(attendance.country().orElse(attendance.actor()));
    }

    private static String key(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    /** The classes of offices of its persons, as far as they are known. */
    Set<String> personOffices() {
        return persons.stream().map(Attendance::office).flatMap(Optional::stream)
                .flatMap(seat -> seat.officeClass().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
