package org.communique.server.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom to see when looking at an encounter: the people, or the states that they stand for.
 *
 * <p>Example: the Antalya talks are three pairs of people, and the three pairs RU–TR, RU–UA and TR–UA.
 */
public enum Lens {
    /** Those who take part: persons, and offices, delegations, organisations and states that are not named further. */
    PEOPLE {
        @Override
        Optional<Thing> see(Attendee attendee) {
            return Optional.of(attendee.who());
        }
    },
    /** The states that they represent. */
    COUNTRIES {
        @Override
        Optional<Thing> see(Attendee attendee) {
            return attendee.country();
        }
    };

    abstract Optional<Thing> see(Attendee attendee);

    /** The pairs of counterparts of an encounter, each once, the smaller IRI first. */
    public List<Pair> pairs(Entry entry) {
        List<Attendee> all = entry.attendees();
        if (all.size() == 2) { // as most are
            return pair(all.getFirst(), all.getLast()).map(List::of).orElseGet(List::of);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pair(all.get(i), all.get(j)).filter(pair -> !pairs.contains(pair)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Attendee one, Attendee other) {
        return one.isCounterpartOf(other)
                ? see(one).flatMap(a -> see(other).filter(b -> !a.equals(b)).map(b -> Pair.of(a, b)))
                : Optional.empty();
    }
}
