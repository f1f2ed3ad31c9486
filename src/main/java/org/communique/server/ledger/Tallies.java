package org.communique.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts encounters by whom or what they concern, the most frequent first.
 *
 * <p>Example: {@code Tallies.ofThings(entries, entry -> entry.where().place().stream())} counts encounters by place.
 */
public final class Tallies {
    private static final Comparator<Thing> BY_NAME = Comparator.comparing(Thing::label).thenComparing(Thing::iri);
    private static final Comparator<Pair> BOTH_BY_NAME = Comparator.comparing(Pair::one, BY_NAME)
            .thenComparing(Pair::other, BY_NAME);

    private Tallies() {
    }

    /** A thing or pair with its count. */
    public record Counted<T>(T what, Tally tally) {
    }

    /** Counts each entry once for every key that it gives. */
    private static <T> List<Counted<T>> of(Collection<Entry> entries, Function<Entry, Stream<T>> keys,
            Comparator<T> order) {
        Map<T, Tally> counts = new HashMap<>();
        for (Entry entry : entries) {
            keys.apply(entry).forEach(key -> counts.computeIfAbsent(key, k -> new Tally()).add(entry));
        }
        List<Counted<T>> sorted = new ArrayList<>();
        counts.forEach((what, tally) -> sorted.add(new Counted<>(what, tally)));
        sorted.sort(Comparator.comparingInt((Counted<T> counted) -> counted.tally().total()).reversed()
                .thenComparing(Counted::what, order));
        return sorted;
    }

    /** Counts things, by their label where they tie. */
    public static List<Counted<Thing>> ofThings(Collection<Entry> entries, Function<Entry, Stream<Thing>> keys) {
        return of(entries, keys, BY_NAME);
    }

    /** Counts pairs of counterparts. */
    public static List<Counted<Pair>> ofPairs(Collection<Entry> entries, Lens lens) {
        return of(entries, entry -> lens.pairs(entry).stream(), BOTH_BY_NAME);
    }

    /** Counts the counterparts of one of them. */
    public static List<Counted<Thing>> ofCounterparts(Collection<Entry> entries, Lens lens, Thing of) {
        return ofThings(entries, entry -> lens.pairs(entry).stream()
                .filter(pair -> pair.one().equals(of) || pair.other().equals(of))
                .map(pair -> pair.counterpartOf(of)));
    }
}
