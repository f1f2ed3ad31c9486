package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All encounters of a dataset at one moment. It never changes, so that threads share it freely.
 *
 * <p>Example: {@code ledger.of(lavrov)} lists the encounters that concern Sergey Lavrov, the newest first.
 */
public final class Ledger {
    /** Newest first; those without a date last. */
    public static final Comparator<Entry> NEWEST_FIRST = Comparator
            .comparing((Entry entry) -> entry.when().start().orElse(LocalDate.MIN)).reversed()
            .thenComparing(Entry::iri);

    /** A ledger of nothing. */
    public static final Ledger EMPTY = new Ledger(0, List.of(), List.of());

    private final long version;
    private final List<Entry> entries;
    private final Map<String, Entry> byIri = new HashMap<>();
    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, Thing> byLabel = new HashMap<>();
    private final Map<Thing, List<Entry>> concerning = new HashMap<>();
    private final NameIndex names;

    Ledger(long version, Collection<Thing> things, Collection<Entry> entries) {
        this.version = version;
        this.entries = entries.stream().sorted(NEWEST_FIRST).toList();
        things.forEach(thing -> this.things.put(thing.iri(), thing));
        for (Entry entry : this.entries) {
            byIri.put(entry.iri(), entry);
            entry.concerned().forEach(thing -> concerning.computeIfAbsent(thing, t -> new ArrayList<>()).add(entry));
        }
        things.forEach(thing -> byLabel.merge(thing.label(), thing, this::better));
        this.names = NameIndex.of(things, thing -> of(thing).size());
    }

    /** Which state of the dataset this is; grows with every change. */
    public long version() {
        return version;
    }

    /** Every encounter, the newest first. */
    public List<Entry> entries() {
        return entries;
    }

    /** The encounters that match, the newest first. */
    public List<Entry> entries(Selection selection) {
        List<Entry> narrowest = selection.concerning().stream().map(this::of)
                .min(Comparator.comparingInt(List::size)).orElse(entries);
        return narrowest.stream().filter(selection::includes).toList();
    }

    /** The encounters that concern somebody or something, the newest first. */
    public List<Entry> of(Thing thing) {
        return Collections.unmodifiableList(concerning.getOrDefault(thing, List.of()));
    }

    /** The encounter with this IRI. */
    public Optional<Entry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The thing with this IRI. */
    public Optional<Thing> thing(String iri) {
        return Optional.ofNullable(things.get(iri));
    }

    /** The thing of exactly this label; of several, the one with the most encounters. */
    public Optional<Thing> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    private Thing better(Thing one, Thing other) {
        int more = Integer.compare(of(one).size(), of(other).size());
        return more > 0 || more == 0 && one.iri().compareTo(other.iri()) < 0 ? one : other;
    }

    /** All that is known by name. */
    public Collection<Thing> things() {
        return Collections.unmodifiableCollection(things.values());
    }

    /** The names to search. */
    public NameIndex names() {
        return names;
    }
}
