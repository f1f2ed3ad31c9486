package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.event.Kind;
import org.communique.event.Status;

/**
 * Which encounters somebody wants to see.
 *
 * <p>Example: the talks that were held in 2022 with somebody of Turkey, with a confidence of at least 0.5.
 *
 * @param period
 *            when
 * @param kinds
 *            of these kinds; all when empty
 * @param statuses
 *            with these statuses; all when empty
 * @param confidence
 *            at least this sure
 * @param rejected
 *            whether to show what people rejected
 * @param concerning
 *            all of these persons, countries, organisations or places have to do with it
 */
public record Selection(Period period, Set<Kind> kinds, Set<Status> statuses, double confidence, Rejected rejected,
        List<Thing> concerning) {
    /** What took place, by all that is known. */
    public static final Selection FACTUAL = new Selection(Period.ALWAYS, Set.of(), Set.of(Status.HELD, Status.ONGOING),
            0, Rejected.LEFT_OUT, List.of());

    /** Whether to show what people rejected. */
    public enum Rejected {
        LEFT_OUT, SHOWN_TOO, ONLY;

        boolean includes(Entry.Nature nature) {
            return switch (this) {
                case LEFT_OUT -> !nature.rejected();
                case SHOWN_TOO -> true;
                case ONLY -> nature.rejected();
            };
        }
    }

    /** The first and last day, both included; a missing one is no bound. */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** No bounds. */
        public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

        /** Whether some day of the encounter can lie within; an encounter without a date only where there are no bounds. */
        boolean overlaps(Entry.When when) {
            if (from.isEmpty() && to.isEmpty()) {
                return true;
            }
            return when.start().isPresent() && when.end().isPresent()
                    && from.map(day -> !when.end().get().isBefore(day)).orElse(true)
                    && to.map(day -> !when.start().get().isAfter(day)).orElse(true);
        }
    }

    public Selection {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        concerning = List.copyOf(concerning);
    }

    /** Whether an encounter belongs to it. */
    public boolean includes(Entry entry) {
        Entry.Nature nature = entry.nature();
        return (kinds.isEmpty() || kinds.contains(nature.kind()))
                && (statuses.isEmpty() || statuses.contains(nature.status())) && nature.confidence() >= confidence
                && rejected.includes(nature) && period.overlaps(entry.when())
                && (concerning.isEmpty() || entry.concerned().containsAll(concerning));
    }
}
