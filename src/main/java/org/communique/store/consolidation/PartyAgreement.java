package org.communique.store.consolidation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/** Whether two reports tell of the same parties, and of the same persons for each. */
final class PartyAgreement {
    private static final double SAME_PERSON = 1.0;
    private static final double SAME_OFFICE = 0.85;
    private static final double NAMED_AND_UNNAMED = 0.7;
    private static final double BOTH_UNNAMED = 0.8;
    private static final double LEFT_OUT = 0.6;
    private static final double LEAST_OVERLAP = 0.5;
    private static final int MANY_PARTIES = 5;

    private PartyAgreement() {
    }

    static Agreement of(Report one, Report other) {
        SortedMap<String, Party> left = Party.of(one);
        SortedMap<String, Party> right = Party.of(other);
        SortedSet<String> shared = new TreeSet<>(left.keySet());
        shared.retainAll(right.keySet());
        SortedSet<String> all = new TreeSet<>(left.keySet());
        all.addAll(right.keySet());
        long missing = all.stream().filter(side -> !shared.contains(side) && !isDispensable(side, left, right))
                .count();
        double overlap = (double) shared.size() / Math.max(1, shared.size() + missing);
        if (shared.size() < Math.min(2, all.size()) || overlap < LEAST_OVERLAP) {
            return Agreement.excluded("other parties");
        }
        return compare(left, right, shared, all.size());
    }

    private static Agreement compare(SortedMap<String, Party> left, SortedMap<String, Party> right,
            SortedSet<String> shared, int parties) {
        double sum = LEFT_OUT * (parties - shared.size());
        int agreed = 0;
        int disagreed = 0;
        for (String side : shared) {
            double score = score(left.get(side), right.get(side));
            sum += score;
            agreed += score > 0 ? 1 : 0;
            disagreed += score > 0 ? 0 : 1;
        }
        boolean tolerable = parties >= MANY_PARTIES && agreed >= 2 * disagreed;
        if (disagreed > 0 && !tolerable) {
            return Agreement.excluded("other persons for the same state");
        }
        return Agreement.of(sum / parties, agreed == parties ? "the same parties" : "parties that overlap");
    }

    private static boolean isDispensable(String side, SortedMap<String, Party> left,
            SortedMap<String, Party> right) {
        Party party = left.containsKey(side) ? left.get(side) : right.get(side);
        return party.isDispensable();
    }

    /** 0 when the two name different people for one side. */
    private static double score(Party one, Party other) {
        if (!one.persons().isEmpty() && !other.persons().isEmpty()) {
            boolean common = one.persons().stream()
                    .anyMatch(person -> other.persons().stream().anyMatch(second -> isSamePerson(person, second)));
            return common ? SAME_PERSON : 0;
        }
        SortedSet<String> offices = offices(one);
        SortedSet<String> others = offices(other);
        if (!offices.isEmpty() && !others.isEmpty()) {
            return Collections.disjoint(offices, others) ? 0 : SAME_OFFICE;
        }
        return one.persons().isEmpty() && other.persons().isEmpty() ? BOTH_UNNAMED : NAMED_AND_UNNAMED;
    }

    private static SortedSet<String> offices(Party party) {
        SortedSet<String> offices = new TreeSet<>(party.officeClasses());
        offices.addAll(party.personOffices());
        return offices;
    }

    /**
     * Whether one report names somebody wherever the other has but the state, so that only states are shared.
     *
     * <p>Example: "experts of Iran and the United States" and Kerry with Zarif.
     */
    static boolean isNamedAgainstUnnamed(Report one, Report other) {
        SortedMap<String, Party> left = Party.of(one);
        SortedMap<String, Party> right = Party.of(other);
        return left.keySet().stream().filter(right::containsKey)
                .allMatch(side -> score(left.get(side), right.get(side)) == NAMED_AND_UNNAMED);
    }

    /**
     * The same identity; or one of them without identity in Wikidata, and known by the same family name alone or by
     * another spelling of the name.
     */
    static boolean isSamePerson(Attendance one, Attendance other) {
        if (one.actor().equals(other.actor())) {
            return true;
        }
        boolean bothKnown = isKnown(one) && isKnown(other);
        String first = Iris.folded(one.name());
        String second = Iris.folded(other.name());
        boolean oneIsShort = !first.contains(" ") || !second.contains(" ");
        return !bothKnown && (oneIsShort
                ? lastWord(first).equals(lastWord(second))
                : NameSpelling.isOne(one.name(), other.name()));
    }

    private static boolean isKnown(Attendance attendance) {
        return attendance.actor().getURI().startsWith(Reused.WIKIDATA);
    }

    private static String lastWord(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
