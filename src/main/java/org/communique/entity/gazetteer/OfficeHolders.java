package org.communique.entity.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who held an office of a class at a date. */
final class OfficeHolders {
    private OfficeHolders() {
    }

    /**
     * Of all tenures of a class of offices those that cover a date, the surest first. Who is only last known to have
     * held the office counts as long as nobody else is on record after, and nobody surely held it.
     */
    static List<Held> during(List<Tenure> all, LocalDate first, LocalDate last) {
        List<Held> held = new ArrayList<>();
        for (Tenure tenure : all) {
            Certainty certainty = tenure.during(first, last);
            if (certainty.isHeld() && (certainty != Certainty.LAST_KNOWN || isLatest(tenure, last, all))) {
                held.add(new Held(tenure, certainty));
            }
        }
        boolean sure = held.stream().anyMatch(one -> one.certainty() != Certainty.LAST_KNOWN);
        held.removeIf(one -> sure && one.certainty() == Certainty.LAST_KNOWN);
        held.sort(Comparator.comparing(Held::certainty).thenComparing(one -> one.tenure().acting())
                .thenComparing(one -> one.tenure().disputed())
                .thenComparing(one -> one.tenure().start().toString(), Comparator.reverseOrder())
                .thenComparing(one -> one.tenure().person(), Ids.ORDER));
        return held;
    }

    private static boolean isLatest(Tenure tenure, LocalDate day, List<Tenure> all) {
        Optional<PartialDate> until = tenure.end();
        if (until.isPresent() && until.get().last().isBefore(day)) {
            return false;
        }
        return all.stream()
                .noneMatch(other -> other.position().id().equals(tenure.position().id()) && !other.equals(tenure)
                        && other.start().first().isAfter(tenure.start().last())
                        && !other.start().first().isAfter(day));
    }
}
