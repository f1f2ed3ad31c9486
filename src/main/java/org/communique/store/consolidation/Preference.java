package org.communique.store.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Chooses among the readings of several reports: the one that most independent articles support; of those, the later.
 *
 * @param <T>
 *            what is read, comparable so that the last doubt is decided by order
 */
final class Preference<T extends Comparable<T>> {
    private final Map<T, List<Report>> readings = new TreeMap<>();
    private final Witnesses witnesses;

    Preference(List<Report> reports, Function<Report, Optional<T>> reading, Witnesses witnesses) {
        this.witnesses = witnesses;
        for (Report report : reports) {
            reading.apply(report)
                    .ifPresent(value -> readings.computeIfAbsent(value, v -> new ArrayList<>()).add(report));
        }
    }

    /** The preferred reading; empty when no report has any. */
    Optional<T> best() {
        return readings.keySet().stream().max(Comparator.comparingInt(this::support)
                .thenComparing(value -> readings.get(value).getLast().source().published()
                        .orElse(LocalDate.MIN))
                .thenComparing(Comparator.reverseOrder()));
    }

    /** All readings, in their own order. */
    List<T> all() {
        return List.copyOf(readings.keySet());
    }

    /** How many independent articles have this reading. */
    int support(T reading) {
        return witnesses.support(readings.getOrDefault(reading, List.of()));
    }

    /** Whether the preferred reading has more support than any other, rather than being later. */
    boolean isBySupport() {
        int most = best().map(this::support).orElse(0);
        return readings.keySet().stream().filter(value -> support(value) == most).count() == 1;
    }

    /** The rule that decided, for people. */
    String rule() {
        return isBySupport() ? "better supported" : "later";
    }
}
