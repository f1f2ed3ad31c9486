package org.communique.store.consolidation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.event.EncounterTime.Precision;

/**
 * When an encounter took place: full days, both empty when not known.
 *
 * @param start
 *            the first day
 * @param end
 *            the last day
 * @param precision
 *            how exactly it is known
 */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end,
        Precision precision) implements Comparable<Period> {
    /** Nothing known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty(), Precision.UNRESOLVED);

    /** Whether any day is known. */
    public boolean isKnown() {
        return start.isPresent() && end.isPresent();
    }

    /** How many days it spans; only for a known period. */
    public long days() {
        return ChronoUnit.DAYS.between(start.orElseThrow(), end.orElseThrow()) + 1;
    }

    /** By first day, then by last; the unknown last. */
    @Override
    public int compareTo(Period other) {
        int byStart = start.orElse(LocalDate.MAX).compareTo(other.start.orElse(LocalDate.MAX));
        int byEnd = end.orElse(LocalDate.MAX).compareTo(other.end.orElse(LocalDate.MAX));
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : precision.compareTo(other.precision);
    }

    /** For people: a day, a stretch of days, or "date unknown". */
    @Override
    public String toString() {
        if (!isKnown()) {
            return "date unknown";
        }
        return start.equals(end) ? start.orElseThrow().toString() : start.orElseThrow() + "/" + end.orElseThrow();
    }
}
