package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins readings of the same encounter: headline, lead and later sentences.
 *
 * <p>Example: "Foreign Ministers Lavrov and Kuleba meet" and "Thursday's meeting between the two" are one; Kerry's talks
 * with Lavrov on Friday and with Putin on Thursday are two. The rules are those of the annotation guideline.
 */
final class Merger {
    private final List<EncounterDraft> drafts = new ArrayList<>();

    /** Adds a reading to the encounter it speaks of, or as a new one. */
    void add(Reading reading) {
        Optional<EncounterDraft> same = drafts.stream().filter(d -> isSame(d, reading)).findFirst();
        same.ifPresentOrElse(d -> d.add(reading), () -> drafts.add(new EncounterDraft(reading)));
    }

    /** Adds what a sentence says of "the talks" to the encounter told last, when that can be meant. */
    void support(Reading reading) {
        latest().filter(d -> isCoarselySame(d.kind(), reading.report().kind()))
                .filter(d -> d.main().status().isFactual() && reading.status().isFactual())
                .filter(d -> sameTime(d.time(), reading.time())).ifPresent(d -> d.add(reading));
    }

    private static boolean isCoarselySame(Kind a, Kind b) {
        return a == b || a != Kind.VISIT && b != Kind.VISIT && a != Kind.CALL && b != Kind.CALL;
    }

    List<EncounterDraft> drafts() {
        return drafts;
    }

    /** The encounter told last before a sentence that has at least two parties. */
    Optional<EncounterDraft> latest() {
        return drafts.stream().filter(d -> d.sides().size() > 1).reduce((a, b) -> b);
    }

    private static boolean isSame(EncounterDraft draft, Reading reading) {
        EncounterDraft other = new EncounterDraft(reading);
        return sameParties(draft, other) && sameTime(draft.time(), reading.time()) && sameStatus(draft, reading);
    }

    private static boolean sameParties(EncounterDraft a, EncounterDraft b) {
        Set<String> persons = common(a.persons(), b.persons());
        boolean bothNamed = !a.persons().isEmpty() && !b.persons().isEmpty();
        double sides = jaccard(a.sides(), b.sides());
        if (bothNamed) {
            int smaller = Math.min(a.persons().size(), b.persons().size());
            return persons.size() == smaller && persons.size() > 0 && sides > 0.3
                    && (persons.size() > 1 || a.sides().size() < 2 || b.sides().size() < 2 || sides >= 0.5)
                    && !bothHaveOthers(a, b, persons);
        }
        return sides >= 0.5;
    }

    /** One person in common, but each met somebody else by name: two encounters. */
    private static boolean bothHaveOthers(EncounterDraft a, EncounterDraft b, Set<String> common) {
        return a.persons().size() > common.size() && b.persons().size() > common.size();
    }

    private static boolean sameTime(EncounterTime a, EncounterTime b) {
        if (a.start().isEmpty() || b.start().isEmpty()) {
            return true;
        }
        return !a.start().get().isAfter(b.end().get()) && !b.start().get().isAfter(a.end().get());
    }

    private static boolean sameStatus(EncounterDraft draft, Reading reading) {
        Status a = draft.main().status();
        Status b = reading.status();
        return a.isFactual() == b.isFactual() || reading.isHeadline() || isUnsaid(a) && isUnsaid(b);
    }

    private static boolean isUnsaid(Status status) {
        return !status.isFactual();
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) common(a, b).size() / all.size();
    }
}
