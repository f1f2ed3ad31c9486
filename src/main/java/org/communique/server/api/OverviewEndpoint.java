package org.communique.server.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.entity.EntityType;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.Lens;
import org.communique.server.ledger.Pair;
import org.communique.server.ledger.Tallies;
import org.communique.server.ledger.Tallies.Counted;
import org.communique.server.ledger.Tally;
import org.communique.server.ledger.Thing;

/**
 * What the dataset holds at a glance: {@code GET /api/overview}.
 *
 * <p>Example: 63 encounters, 44 of them held; lately Antalya; most often Biden and Putin.
 */
public final class OverviewEndpoint implements Endpoint {
    private volatile Remembered remembered = new Remembered(-1, Optional.empty());

    private record Remembered(long version, Optional<Overview> overview) {
    }

    /** The overview. */
    public record Overview(int encounters, int factual, Map<String, Long> things, Optional<String> first,
            Optional<String> last, List<YearCount> years, List<EncounterBrief> recent, List<PairCount> pairs,
            List<Counterpart> people) {
    }

    /** Two who met, and how often. */
    public record PairCount(ThingBrief one, ThingBrief other, int met, int spoke, Optional<String> first,
            Optional<String> last, String href) {
        static PairCount of(Counted<Pair> counted) {
            Pair pair = counted.what();
            return new PairCount(ThingBrief.of(pair.one()), ThingBrief.of(pair.other()), counted.tally().met(),
                    counted.tally().spoke(), counted.tally().first(), counted.tally().last(),
                    "/pair/" + pair.one().key() + "/" + pair.other().key());
        }
    }

    @Override
    public Overview answer(Ask ask) {
        Remembered known = remembered;
        Ledger ledger = ask.ledger();
        if (known.version() == ledger.version() && known.overview().isPresent()) {
            return known.overview().get();
        }
        Overview overview = of(ledger);
        remembered = new Remembered(ledger.version(), Optional.of(overview));
        return overview;
    }

    private static Overview of(Ledger ledger) {
        List<Entry> counting = ledger.entries().stream().filter(Entry::counts).toList();
        List<EncounterBrief> recent = counting.stream().limit(8).map(EncounterBrief::of).toList();
        Tally tally = Tally.of(counting);
        return new Overview(ledger.entries().size(), counting.size(), things(ledger), tally.first(), tally.last(),
                YearCount.of(counting), recent,
                Tallies.ofPairs(counting, Lens.PEOPLE).stream()
                        .filter(counted -> counted.what().one().type() == EntityType.PERSON
                                && counted.what().other().type() == EntityType.PERSON)
                        .limit(10).map(PairCount::of).toList(),
                people(counting));
    }

    private static Map<String, Long> things(Ledger ledger) {
        Map<String, Long> counts = new TreeMap<>();
        ledger.things().stream().filter(thing -> !ledger.of(thing).isEmpty())
                .forEach(thing -> counts.merge(thing.type().word(), 1L, Long::sum));
        return counts;
    }

    private static List<Counterpart> people(List<Entry> counting) {
        return Tallies.ofThings(counting, entry -> entry.attendees().stream().map(attendee -> attendee.who()).distinct()
                .filter(OverviewEndpoint::isPerson)).stream().limit(10).map(Counterpart::of).toList();
    }

    private static boolean isPerson(Thing thing) {
        return thing.type() == EntityType.PERSON;
    }
}
