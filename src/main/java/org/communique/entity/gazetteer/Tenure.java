package org.communique.entity.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in one office.
 *
 * <p>Example: Dmytro Kuleba, foreign minister of Ukraine from 2020-03-04 to 2024-09-05.
 *
 * @param person
 *            the identifier of the holder
 * @param position
 *            the office
 * @param start
 *            when it began
 * @param end
 *            when it ended; empty does not mean that it lasts, only that no end was known at {@code asOf}
 * @param endBasis
 *            why it is held to end then
 * @param asOf
 *            the day to which the record is known to be good, where its end is not known or only taken from the start of
 *            the next holder on record
 * @param acting
 *            whether the office was held for the time being
 * @param disputed
 *            whether another holder of the same office is on record for the same time
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record Tenure(String person, PositionRecord position, PartialDate start, Optional<PartialDate> end,
        EndBasis endBasis, Optional<PartialDate> asOf, boolean acting, boolean disputed, int source) {

    /** How surely it was held on a day. */
    public Certainty on(LocalDate day) {
        return during(day, day);
    }

    /** How surely it was held at a date that is known to lie between two days, both included. */
    public Certainty during(LocalDate first, LocalDate last) {
        if (start.first().isAfter(last) || end.isPresent() && end.get().last().isBefore(first)) {
            return Certainty.NONE;
        }
        Optional<PartialDate> known = asOf.or(() -> end);
        if (known.isEmpty() || known.get().last().isBefore(first)) {
            return Certainty.LAST_KNOWN;
        }
        boolean whole = !start.last().isAfter(first) && !known.get().first().isBefore(last);
        return whole ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** From when to when, for people: {@code 2020-03-04 to 2024-09-05}, {@code since 2004-03-09}. */
    public String period() {
        return end.map(day -> start + " to " + day).orElse("since " + start);
    }

    /** The same tenure of another holder. */
    Tenure heldBy(String holder) {
        return holder.equals(person)
                ? this
                : new Tenure(holder, position, start, end, endBasis, asOf, acting, disputed, source);
    }

    /** The same tenure, its office described otherwise. */
    Tenure of(PositionRecord office) {
        return office.equals(position)
                ? this
                : new Tenure(person, office, start, end, endBasis, asOf, acting, disputed, source);
    }
}
