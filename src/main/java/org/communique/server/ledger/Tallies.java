package org.communique.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
        static <T> Counted<T> of(Map.Entry<T, Tally> counted) {
            return new Counted<>(counted.getKey(), counted.getValue());
        }
    }

    /** Counts each entry once for every key that it gives. */
    private static <T> List<Counted<T>> of(Collection<Entry> entries, Function<Entry, Stream<T>> keys,
            Comparator<T> order) {
        Map<T, Tally> counts = new HashMap<>();
        for (Entry entry : entries) {
            keys.apply(entry).forEach(key -> counts.computeIfAbsent(key, k -> new Tally()).add(entry));
        }
        return sorted(counts.entrySet().stream().map(Counted::of), order);
    }

    private static <T> List<Counted<T>> sorted(Stream<Counted<T>> counted, Comparator<T> order) {
        return counted.sorted(Comparator.comparingInt((Counted<T> one) -> one.tally().total()).reversed()
                .thenComparing(Counted::what, order)).toList();
    }

    /** Counts things, by their label where they tie. */
    public static List<Counted<Thing>> ofThings(Collection<Entry> entries, Function<Entry, Stream<Thing>> keys) {
        return of(entries, keys, BY_NAME);
    }

    /** Counts pairs of counterparts. */
    public static List<Counted<Pair>> ofPairs(Collection<Entry> entries, Lens lens) {
        return of(entries, entry -> lens.pairs(entry).stream(), BOTH_BY_NAME);
    }

    /** Counts pairs of counterparts, in no order. */
    public static Map<Pair, Tally> countPairs(Collection<Entry> entries, Lens lens) {
        Map<Pair, Tally> counts = new HashMap<>();
        for (Entry entry : entries) {
            for (Pair pair : lens.pairs(entry)) {
                counts.computeIfAbsent(pair, k -> new Tally()).add(entry);
            }
        }
        return counts;
    }

    /**
     * The pairs that were counted, the most frequent first: only as many as are looked at are put in order, for most of a
     * large network are pairs who met once.
     */
    public static Stream<Counted<Pair>> strongest(Map<Pair, Tally> counts) {
        NavigableMap<Integer, List<Counted<Pair>>> byTotal = new TreeMap<>(Comparator.reverseOrder());
        counts.entrySet().forEach(entry -> byTotal.computeIfAbsent(entry.getValue().total(), n -> new ArrayList<>())
                .add(Counted.of(entry)));
        return byTotal.values().stream().flatMap(alike -> sorted(alike.stream(), BOTH_BY_NAME).stream());
    }

    /** Counts the counterparts of one of them. */
    public static List<Counted<Thing>> ofCounterparts(Collection<Entry> entries, Lens lens, Thing of) {
        return ofThings(entries, entry -> lens.pairs(entry).stream()
                .filter(pair -> pair.one().equals(of) || pair.other().equals(of))
                .map(pair -> pair.counterpartOf(of)));
    }
}
