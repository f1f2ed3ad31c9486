package org.communique.server.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Tallies;
import org.communique.server.ledger.Tally;
import org.communique.server.ledger.Thing;

/**
 * Every encounter of two people, countries or organisations: {@code GET /api/pair/Q58217/Q24025631}.
 *
 * <p>Example: Lavrov and Kuleba: once, in Antalya.
 */
public final class PairEndpoint implements Endpoint {
    /** The two, how often and where they met, and everything that concerns both. */
    public record PairView(ThingBrief one, ThingBrief other, int met, int spoke, Optional<String> first,
            Optional<String> last, List<YearCount> years, List<Counterpart> places, List<EncounterBrief> encounters,
            int total) {
    }

    @Override
    public PairView answer(Ask ask) {
        Thing one = ask.thing(0);
        Thing other = ask.thing(1);
        List<Entry> both = ask.ledger().of(one).stream().filter(entry -> attend(entry, one, other)).toList();
        List<Entry> counting = both.stream().filter(Entry::counts).toList();
        Tally tally = Tally.of(counting);
        return new PairView(ThingBrief.of(one), ThingBrief.of(other), tally.met(), tally.spoke(), tally.first(),
                tally.last(), YearCount.of(counting),
                Tallies.ofThings(counting, entry -> entry.where().place().stream()).stream().limit(50)
                        .map(Counterpart::of).toList(),
                both.stream().skip(ask.offset()).limit(ask.number("limit", 200)).map(EncounterBrief::of).toList(),
                both.size());
    }

    private static boolean attend(Entry entry, Thing... all) {
        return Stream.of(all).allMatch(thing -> entry.attendees().stream()
                .anyMatch(attendee -> attendee.who().equals(thing)
                        || attendee.country().filter(thing::equals).isPresent()));
    }
}
