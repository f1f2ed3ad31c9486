package org.communique.store.consolidation;

import java.time.LocalDate;
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
public record Period(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {
    /** Nothing known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty(), Precision.UNRESOLVED);

    /** Whether any day is known. */
    public boolean isKnown() {
        return start.isPresent() && end.isPresent();
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
