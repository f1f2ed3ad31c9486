package org.communique.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When an encounter took place, as far as the text and the publication date tell.
 *
 * <p>Example: "on Thursday" in a report of Thursday, 2022-03-10 is that day, precision day, with the basis "weekday
 * before or on publication".
 *
 * @param text
 *            the words of the text; empty when it has none
 * @param start
 *            the first day; empty when not known
 * @param end
 *            the last day; empty when not known
 * @param precision
 *            how exactly it is known
 * @param basis
 *            the reason in words
 */
public record EncounterTime(Optional<String> text, Optional<LocalDate> start, Optional<LocalDate> end,
        Precision precision, String basis) {
    /** Nothing said, nothing known. */
    public static final EncounterTime UNKNOWN = new EncounterTime(Optional.empty(), Optional.empty(), Optional.empty(),
            Precision.UNRESOLVED, "no date in the text");

    /** The same when it lasts so many days from its day on. */
    EncounterTime lasting(int days) {
        return days < 2 || precision != Precision.DAY
                ? this
                : new EncounterTime(text, start, start.map(s -> s.plusDays(days - 1L)), Precision.RANGE,
                        basis + ", for " + days + " days");
    }

    EncounterTime because(String other) {
        return new EncounterTime(text, start, end, precision, other);
    }

    /** How exactly a time is known. */
    public enum Precision {
        /** A calendar day. */
        DAY,
        /** Several named days. */
        RANGE,
        /** A week. */
        WEEK,
        /** A month. */
        MONTH,
        /** A season or part of a year. */
        SEASON,
        /** A year. */
        YEAR,
        /** Not known. */
        UNRESOLVED;

        /** As written in NDJSON and RDF. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
