package org.communique.store.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Reused;

/**
 * In which time in office somebody took part: the tenure of the gazetteer that covers the day, else a membership that
 * holds for this encounter alone.
 *
 * <p>Example: Kuleba took part in the talks of 2022-03-10 in his tenure as foreign minister from 2020-03-04 to
 * 2024-09-05. Which office he holds today does not matter.
 */
final class Memberships {
    private static final String OF_ONE_ENCOUNTER = Iris.ID + "membership-";
    private static final Node POSITION = Prefixes.iri("ps:P39");
    private static final Node START = Prefixes.iri("pq:P580");
    private static final Node END = Prefixes.iri("pq:P582");
    private static final Node FULL_START = Prefixes.iri("pqv:P580");
    private static final Node FULL_END = Prefixes.iri("pqv:P582");
    private static final Node PRECISION = Prefixes.iri("wikibase:timePrecision");
    private final GraphLookup gazetteer;

    Memberships(Graph gazetteer) {
        this.gazetteer = new GraphLookup(gazetteer);
    }

    static boolean isOfOneEncounter(Node membership) {
        return membership.isURI() && membership.getURI().startsWith(OF_ONE_ENCOUNTER);
    }

    /** Says of a participation in which time in office it was; nothing for who has no office or is no person. */
    void describe(Description participation, Attendance attendance, Period period) {
        if (attendance.office().isEmpty() || attendance.type() != EntityType.PERSON) {
            return;
        }
        Node office = attendance.office().get().office();
        Optional<Node> tenure = period.start().flatMap(day -> tenure(attendance.actor(), office, day));
        Node membership = tenure.orElseGet(() -> Iris.minted(participation.subject().getURI()
                .substring(Iris.ID.length()).replaceFirst("^participation-", "membership-")));
        participation.with(Cq.MEMBERSHIP, membership);
        if (tenure.isEmpty()) {
            participation.of(membership).a(Reused.MEMBERSHIP).with(Reused.MEMBER, attendance.actor())
                    .with(Reused.ROLE, office).maybe(Reused.MEMBER_OF, attendance.country(), country -> country);
        }
    }

    private Optional<Node> tenure(Node person, Node office, LocalDate day) {
        return gazetteer.subjects(Reused.MEMBER, person).stream()
                .filter(tenure -> gazetteer.has(tenure, POSITION, office)).filter(tenure -> covers(tenure, day))
                .findFirst();
    }

    private boolean covers(Node tenure, LocalDate day) {
        String date = day.toString();
        return known(tenure, START, FULL_START).stream().allMatch(start -> start.compareTo(date) <= 0)
                && known(tenure, END, FULL_END).stream()
                        .allMatch(end -> end.compareTo(date.substring(0, end.length())) >= 0);
    }

    /** A date as far as it is known: {@code 2020-03-04}, {@code 2020-03} or {@code 2020}. */
    private List<String> known(Node tenure, Node property, Node full) {
        int digits = gazetteer.value(tenure, full).map(value -> (int) gazetteer.number(value, PRECISION))
                .map(precision -> precision == 9 ? 4 : precision == 10 ? 7 : 10).orElse(10);
        return gazetteer.texts(tenure, property).stream().map(date -> date.substring(0, digits)).toList();
    }
}
