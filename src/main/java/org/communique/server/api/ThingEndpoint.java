package org.communique.server.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.EntityType;
import org.communique.server.ledger.Attendee;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Lens;
import org.communique.server.ledger.Point;
import org.communique.server.ledger.Tallies;
import org.communique.server.ledger.Tallies.Counted;
import org.communique.server.ledger.Tally;
import org.communique.server.ledger.Thing;

/**
 * What is known of a person, country, organisation or place: {@code GET /api/person/Q58217}.
 *
 * <p>Example: Sergey Lavrov: minister since 2004; met Kuleba once; places; the encounters, the newest first.
 */
public final class ThingEndpoint implements Endpoint {
    private static final int LONG = 200;
    private static final int PAGE = 50;

    private final Offices offices;

    /** Answers from the ledger, and from this dataset what offices people held. */
    public ThingEndpoint(DatasetGraph dataset) {
        this.offices = new Offices(dataset);
    }

    /** The answer. */
    public record ThingView(ThingBrief thing, List<String> aliases, Optional<Point> point, Totals totals,
            List<Offices.Held> offices, List<Counterpart> people, List<Counterpart> countries, List<Counterpart> places,
            List<YearCount> years, List<EncounterBrief> encounters) {
    }

    /** How many encounters concern it, how many of them count as met, and from when until when. */
    public record Totals(int encounters, int counting, Map<String, Integer> statuses, Optional<String> first,
            Optional<String> last, int people, int countries, int places) {
    }

    @Override
    public ThingView answer(Ask ask) {
        Thing thing = ask.thing(0);
        List<Entry> all = ask.ledger().of(thing);
        List<Entry> counting = all.stream().filter(Entry::counts).toList();
        List<Counted<Thing>> people = people(thing, counting);
        List<Counted<Thing>> countries = countries(thing, counting);
        List<Counted<Thing>> places = Tallies.ofThings(counting, entry -> entry.where().place()
                .or(() -> entry.where().country()).filter(place -> !place.equals(thing)).stream());
        Tally tally = Tally.of(counting);
        Totals totals = new Totals(all.size(), counting.size(), statuses(all), tally.first(), tally.last(),
                people.size(), countries.size(), places.size());
        return new ThingView(ThingBrief.of(thing), thing.aliases().stream().limit(PAGE).toList(), thing.point(), totals,
                thing.type() == EntityType.PERSON ? offices.of(thing, ask.ledger().version()) : List.of(),
                brief(people), brief(countries),
                brief(places), YearCount.of(counting),
                all.stream().skip(ask.offset()).limit(ask.number("limit", PAGE)).map(EncounterBrief::of).toList());
    }

    private static List<Counterpart> brief(List<Counted<Thing>> counted) {
        return counted.stream().limit(LONG).map(Counterpart::of).toList();
    }

    /** Whom a person met; who met for a country or at a place. */
    private static List<Counted<Thing>> people(Thing thing, List<Entry> entries) {
        return switch (thing.type()) {
            case STATE -> count(entries, entry -> entry.attendees().stream()
                    .filter(attendee -> attendee.country().filter(thing::equals).isPresent()).map(Attendee::who)
                    .filter(who -> !who.equals(thing)));
            case PLACE -> count(entries, entry -> entry.attendees().stream().map(Attendee::who));
            default -> Tallies.ofCounterparts(entries, Lens.PEOPLE, thing);
        };
    }

    private static List<Counted<Thing>> countries(Thing thing, List<Entry> entries) {
        return switch (thing.type()) {
            case STATE -> Tallies.ofCounterparts(entries, Lens.COUNTRIES, thing);
            case PLACE -> count(entries, entry -> entry.countries().stream());
            default -> count(entries, entry -> met(thing, entry));
        };
    }

    private static Stream<Thing> met(Thing thing, Entry entry) {
        return entry.attendees().stream().filter(attendee -> attendee.who().equals(thing))
                .flatMap(self -> entry.attendees().stream().filter(self::isCounterpartOf))
                .flatMap(attendee -> attendee.country().stream());
    }

    private static List<Counted<Thing>> count(List<Entry> entries, Function<Entry, Stream<Thing>> things) {
        return Tallies.ofThings(entries, entry -> things.apply(entry).distinct());
    }

    private static Map<String, Integer> statuses(List<Entry> entries) {
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach(
                entry -> counts.merge(entry.nature().rejected() ? "rejected" : entry.nature().status().word(), 1,
                        Integer::sum));
        return counts;
    }
}
