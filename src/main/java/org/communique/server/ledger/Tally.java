package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.event.Kind;

/**
 * How often, since when and until when: what is counted of encounters while going through them.
 *
 * <p>Example: Lavrov and Kuleba: met once, spoke never, first and last on 2022-03-10.
 */
public final class Tally {
    private int met;
    private int spoke;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    /** Counts one more encounter. */
    public void add(Entry entry) {
        if (entry.nature().kind() == Kind.CALL) {
            spoke++;
        } else {
            met++;
        }
        entry.when().start()
                .ifPresent(day -> first = first.filter(known -> known.isBefore(day)).or(() -> Optional.of(day)));
        entry.when().end().ifPresent(day -> last = last.filter(known -> known.isAfter(day)).or(() -> Optional.of(day)));
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

    /** The first day known. */
    public Optional<LocalDate> first() {
        return first;
    }

    /** The last day known. */
    public Optional<LocalDate> last() {
        return last;
    }
}
