package org.communique.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.communique.entity.EntityType;

/**
 * Finds people, countries, organisations and places by name in any spelling.
 *
 * <p>Example: "Kuliba" finds Dmytro Kuleba, "cavus" finds Mevlüt Çavuşoğlu. Words of the query may be the beginnings of
 * words of the name; where too few names begin so, words within one or two letters count as well.
 */
public final class NameIndex {
    private static final int ENOUGH = 5;

    private final NavigableMap<String, List<Thing>> byWord = new TreeMap<>();
    private final Map<Thing, List<Spelling>> spellings = new HashMap<>();
    private final ToIntFunction<Thing> weight;

    /** A name that was found, and how well it fits: exactly 1 is best. */
    public record Hit(Thing thing, String spelling, double score) {
    }

    private record Spelling(String text, List<String> words) {
        static Spelling of(String name) {
            return new Spelling(name, Folding.words(name));
        }
    }

    private NameIndex(ToIntFunction<Thing> weight) {
        this.weight = weight;
    }

    /** An index of all names; of equally good ones the heavier stand first. */
    public static NameIndex of(Collection<Thing> things, ToIntFunction<Thing> weight) {
        NameIndex index = new NameIndex(weight);
        things.forEach(index::add);
        return index;
    }

    private void add(Thing thing) {
        List<Spelling> all = new ArrayList<>();
        all.add(Spelling.of(thing.label()));
        thing.aliases().forEach(alias -> all.add(Spelling.of(alias)));
        thing.code().ifPresent(code -> all.add(Spelling.of(code)));
        spellings.put(thing, all);
        all.stream().flatMap(spelling -> spelling.words().stream()).distinct()
                .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(thing));
    }

    /** The best hits among these types. */
    public List<Hit> find(String query, Set<EntityType> types, int limit) {
        List<String> words = Folding.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = find(words, types, word -> beginning(word), Closeness.BEGINNING);
        if (hits.size() < Math.min(limit, ENOUGH)) {
            hits = merged(hits, find(words, types, this::similar, Closeness.SIMILAR));
        }
        hits.sort(Comparator.comparingDouble(this::rank).reversed().thenComparing(hit -> hit.thing().label())
                .thenComparing(hit -> hit.thing().iri()));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private double rank(Hit hit) {
        return hit.score() + Math.log1p(weight.applyAsInt(hit.thing())) / 20;
    }

    private static List<Hit> merged(List<Hit> first, List<Hit> more) {
        List<Hit> all = new ArrayList<>(first);
        Set<Thing> known = Set.copyOf(first.stream().map(Hit::thing).toList());
        more.stream().filter(hit -> !known.contains(hit.thing())).forEach(all::add);
        return all;
    }

    private interface Lookup {
        Collection<Thing> things(String word);
    }

    private List<Hit> find(List<String> words, Set<EntityType> types, Lookup lookup, Closeness closeness) {
        String longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Predicate<Thing> wanted = thing -> types.isEmpty() || types.contains(thing.type());
        List<Hit> hits = new ArrayList<>();
        lookup.things(longest).stream().distinct().filter(wanted).forEach(thing -> {
            Hit best = best(thing, words, closeness);
            if (best.score() > 0) {
                hits.add(best);
            }
        });
        return hits;
    }

    private Hit best(Thing thing, List<String> words, Closeness closeness) {
        Hit best = new Hit(thing, thing.label(), 0);
        for (Spelling spelling : spellings.get(thing)) {
            double score = closeness.score(words, spelling.words());
            if (score > best.score()) {
                best = new Hit(thing, spelling.text(), score);
            }
        }
        return best;
    }

    private Collection<Thing> beginning(String word) {
        return byWord.subMap(word, true, word + Character.MAX_VALUE, true).values().stream().flatMap(List::stream)
                .toList();
    }

    private Collection<Thing> similar(String word) {
        return byWord.entrySet().stream().filter(entry -> Closeness.similar(word, entry.getKey()) > 0)
                .flatMap(entry -> entry.getValue().stream()).toList();
    }
}
