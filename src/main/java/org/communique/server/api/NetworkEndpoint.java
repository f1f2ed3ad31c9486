package org.communique.server.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.event.Kind;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Lens;
import org.communique.server.ledger.Pair;
import org.communique.server.ledger.Selection;
import org.communique.server.ledger.Tallies;
import org.communique.server.ledger.Tallies.Counted;
import org.communique.server.ledger.Tally;
import org.communique.server.ledger.Thing;

/**
 * Who met whom, weighted: {@code GET /api/network?by=country&from=2022}.
 *
 * <p>Example: of 2022 the nodes Russia, Ukraine and Turkey with a link for each pair. The strongest links come first and
 * bring their nodes with them until as many nodes as asked for are there.
 */
public final class NetworkEndpoint implements Endpoint {
    private static final int NODES = 80;
    private static final int LINKS = 1000;
    private static final int MOST_REMEMBERED = 8;

    private final Map<Whole, Network> remembered = new ConcurrentHashMap<>();

    /** The answer: the strongest links and their nodes, and how many there are in all. */
    public record Network(int encounters, int allNodes, int allLinks, List<Vertex> nodes, List<Edge> links) {
    }

    /** Somebody in the network: in how many of the encounters, and the state most often stood for. */
    public record Vertex(ThingBrief thing, int encounters, Optional<ThingBrief> country) {
    }

    /** Two who met, by the positions of their nodes. */
    public record Edge(int source, int target, int met, int spoke, Optional<String> first, Optional<String> last,
            String href) {
    }

    /** The network without any filter, which is asked for most and takes the longest. */
    private record Whole(long version, Lens lens, int limit) {
    }

    @Override
    public Network answer(Ask ask) {
        Lens lens = ask.parameter("by").filter("country"::equals).isPresent() ? Lens.COUNTRIES : Lens.PEOPLE;
        int limit = Math.max(2, ask.number("limit", NODES));
        Selection selection = ask.selection();
        if (!selection.equals(Selection.FACTUAL)) {
            return network(ask.ledger().entries(selection), lens, limit);
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Whole(ask.ledger().version(), lens, limit),
                whole -> network(ask.ledger().entries(selection), lens, limit));
    }

    private static Network network(List<Entry> selected, Lens lens, int limit) {
        List<Entry> entries = selected.stream().filter(entry -> entry.nature().kind() != Kind.VISIT).toList();
        Map<Pair, Tally> pairs = Tallies.countPairs(entries, lens);
        Map<Thing, Integer> position = positions(pairs, limit);
        Map<Thing, Integer> counts = new HashMap<>();
        Map<Thing, Thing> states = new HashMap<>();
        entries.forEach(entry -> count(entry, lens, counts, states));
        List<Vertex> nodes = position.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).map(thing -> new Vertex(ThingBrief.of(thing), counts.getOrDefault(thing, 0),
                        Optional.ofNullable(states.get(thing)).map(ThingBrief::of)))
                .toList();
        Map<Pair, Tally> shown = new HashMap<>();
        Set<Thing> everybody = new HashSet<>();
        pairs.forEach((pair, tally) -> {
            everybody.add(pair.one());
            everybody.add(pair.other());
            if (position.containsKey(pair.one()) && position.containsKey(pair.other())) {
                shown.put(pair, tally);
            }
        });
        List<Edge> links = Tallies.strongest(shown).limit(LINKS).map(pair -> edge(pair, position)).toList();
        return new Network(entries.size(), everybody.size(), pairs.size(), nodes, links);
    }

    /** The positions of those of the strongest pairs, as long as there is room for both of a pair. */
    private static Map<Thing, Integer> positions(Map<Pair, Tally> pairs, int limit) {
        Map<Thing, Integer> position = new HashMap<>();
        for (Counted<Pair> pair : (Iterable<Counted<Pair>>) Tallies.strongest(pairs)::iterator) {
            List<Thing> added = Stream.of(pair.what().one(), pair.what().other())
                    .filter(thing -> !position.containsKey(thing)).toList();
            if (position.size() + added.size() > limit) {
                break;
            }
            added.forEach(thing -> position.put(thing, position.size()));
        }
        return position;
    }

    private static void count(Entry entry, Lens lens, Map<Thing, Integer> counts, Map<Thing, Thing> states) {
        if (lens == Lens.COUNTRIES) {
            entry.countries().forEach(state -> counts.merge(state, 1, Integer::sum));
        } else {
            entry.attendees().forEach(attendee -> {
                counts.merge(attendee.who(), 1, Integer::sum);
                attendee.country().ifPresent(state -> states.putIfAbsent(attendee.who(), state));
            });
        }
    }

    private static Edge edge(Counted<Pair> counted, Map<Thing, Integer> position) {
        Pair pair = counted.what();
        return new Edge(position.get(pair.one()), position.get(pair.other()), counted.tally().met(),
                counted.tally().spoke(), counted.tally().first(), counted.tally().last(),
                "/pair/" + pair.one().key() + "/" + pair.other().key());
    }
}
