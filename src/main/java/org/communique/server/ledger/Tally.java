package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;

/**
 * How often, since when and until when: what is counted of encounters while going through them.
 *
 * <p>Example: Lavrov and Kuleba: met once, spoke never, first and last on 2022-03-10. Who met some day in November 1985
 * met in 1985-11.
 */
public final class Tally {
    private static final Entry.When NEVER = new Entry.When(Optional.empty(), Optional.empty(), Precision.UNRESOLVED);

    private int met;
    private int spoke;
    private Entry.When first = NEVER;
    private Entry.When last = NEVER;

    /** Counts all of these. */
    public static Tally of(Collection<Entry> entries) {
        Tally tally = new Tally();
        entries.forEach(tally::add);
        return tally;
    }

    /** Counts one more encounter. */
    public void add(Entry entry) {
        if (entry.nature().kind() == Kind.CALL) {
            spoke++;
        } else {
            met++;
        }
        Entry.When when = entry.when();
        if (when.start().isPresent() && (first == NEVER || isBefore(when.start(), first.start()))) {
            first = when;
        }
        if (when.end().isPresent() && (last == NEVER || isBefore(last.end(), when.end()))) {
            last = when;
        }
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.orElseThrow().isBefore(other.orElseThrow());
    }

    /** How often they were in one place. */
    public int met() {
        return met;
    }

    /** How often they spoke from afar. */
    public int spoke() {
        return spoke;
    }

    /** Both together. */
    public int total() {
        return met + spoke;
    }

    /** The first day known, or the month or year where no more is known of it: 2022-03-10, 1985-11 or 1955. */
    public Optional<String> first() {
        return first.first();
    }

    /** The last day known, as exactly as it is known. */
    public Optional<String> last() {
        return last.last();
    }
}
