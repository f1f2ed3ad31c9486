package org.communique.entity.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who held an office of a class at a date. */
final class OfficeIndex {
    private final Map<String, List<Tenure>> byOffice = new HashMap<>();

    OfficeIndex(List<Tenure> tenures) {
        for (Tenure tenure : tenures) {
            PositionRecord position = tenure.position();
            byOffice.computeIfAbsent(key(position.officeClass(), position.body()), key -> new ArrayList<>(8))
                    .add(tenure);
        }
    }

    private static String key(String officeClass, String body) {
        return officeClass + ' ' + body;
    }

    /** All tenures of the offices of a class in a state or organisation. */
    List<Tenure> all(String officeClass, String body) {
        return byOffice.getOrDefault(key(officeClass, body), List.of());
    }

    /**
     * The tenures that cover a date, the surest first. Who is only last known to have held the office counts as long as
     * nobody else is on record after.
     */
    List<Held> during(String officeClass, String body, LocalDate first, LocalDate last) {
        List<Held> held = new ArrayList<>();
        for (Tenure tenure : all(officeClass, body)) {
            Certainty certainty = tenure.during(first, last);
            if (certainty.isHeld() && (certainty != Certainty.LAST_KNOWN || isLatest(tenure, last))) {
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

    private boolean isLatest(Tenure tenure, LocalDate day) {
        Optional<PartialDate> until = tenure.end();
        if (until.isPresent() && until.get().last().isBefore(day)) {
            return false;
        }
        return all(tenure.position().officeClass(), tenure.position().body()).stream()
                .noneMatch(other -> other.position().id().equals(tenure.position().id()) && !other.equals(tenure)
                        && other.start().first().isAfter(tenure.start().last())
                        && !other.start().first().isAfter(day));
    }
}
