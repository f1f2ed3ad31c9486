package org.communique.server.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.event.Kind;
import org.communique.server.ledger.Entry;

/**
 * How many encounters began in a year.
 *
 * <p>Example: 2022: 11 met, 3 by telephone.
 *
 * @param year
 *            the calendar year
 * @param met
 *            in one place
 * @param spoke
 *            from afar
 */
public record YearCount(int year, int met, int spoke) {

    /** Counts by year, from the earliest on; encounters without a date are left out. */
    static List<YearCount> of(Collection<Entry> entries) {
        Map<Integer, YearCount> years = new TreeMap<>();
        for (Entry entry : entries) {
            int call = entry.nature().kind() == Kind.CALL ? 1 : 0;
            entry.when().start().ifPresent(day -> years.merge(day.getYear(),
                    new YearCount(day.getYear(), 1 - call, call),
                    (one, other) -> new YearCount(one.year, one.met + other.met, one.spoke + other.spoke)));
        }
        return List.copyOf(years.values());
    }
}
