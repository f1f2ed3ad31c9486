package org.communique.server.api;

import java.util.List;
import java.util.Optional;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Point;
import org.communique.server.ledger.Tallies;
import org.communique.server.ledger.Tallies.Counted;
import org.communique.server.ledger.Thing;

/**
 * Where encounters took place and which states took part: {@code GET /api/map?from=2022}.
 *
 * <p>Example: of 2022 Antalya with one encounter; Russia, Ukraine and Turkey took part in one each.
 */
public final class MapEndpoint implements Endpoint {
    /** The answer: places with their points, hosting countries, and the states that took part. */
    public record Geography(int encounters, int unplaced, List<Site> places, List<Site> hosts, List<Site> states) {
    }

    /** A place or country, how many encounters, and where on the map; a place without a point is only listed. */
    public record Site(ThingBrief thing, int encounters, Optional<Point> point) {
        static Site of(Counted<Thing> counted) {
            return new Site(ThingBrief.of(counted.what()), counted.tally().total(), counted.what().point());
        }
    }

    @Override
    public Geography answer(Ask ask) {
        List<Entry> entries = ask.ledger().entries(ask.selection());
        int unplaced = (int) entries.stream()
                .filter(entry -> entry.where().place().isEmpty() && entry.where().country().isEmpty()).count();
        return new Geography(entries.size(), unplaced,
                sites(Tallies.ofThings(entries, entry -> entry.where().place().stream())),
                sites(Tallies.ofThings(entries, entry -> entry.where().country().stream())),
                sites(Tallies.ofThings(entries, entry -> entry.countries().stream())));
    }

    private static List<Site> sites(List<Counted<Thing>> counted) {
        return counted.stream().limit(500).map(Site::of).toList();
    }
}
