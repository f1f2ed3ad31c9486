package org.communique.entity.gazetteer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A gazetteer being built: its records by identifier, and the numbers of its sources. */
final class Draft {
    static final Comparator<Tenure> BY_OFFICE_AND_START = Comparator
            .comparing((Tenure tenure) -> tenure.position().id(), Ids.ORDER)
            .thenComparing(tenure -> tenure.start().toString()).thenComparing(Tenure::person, Ids.ORDER)
            .thenComparing(Tenure::period);

    final Map<String, CountryRecord> countries = new LinkedHashMap<>();
    final Map<String, PersonRecord> persons = new LinkedHashMap<>();
    final Map<String, PositionRecord> positions = new LinkedHashMap<>();
    final List<Tenure> tenures = new ArrayList<>();
    final Map<String, PlaceRecord> places = new LinkedHashMap<>();
    final Map<String, OrganisationRecord> organisations = new LinkedHashMap<>();
    final List<Metonym> metonyms = new ArrayList<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>(Map.of("not recorded", 0));
    private final Map<String, Set<String>> personsByName = new HashMap<>();

    /** The number of a source. */
    int source(String text) {
        return sources.computeIfAbsent(text, key -> sources.size());
    }

    /** Adds a person or replaces the one with the same identifier. */
    void put(PersonRecord person) {
        persons.put(person.id(), person);
        index(person.name(), person.id());
        person.aliases().forEach(alias -> index(alias, person.id()));
    }

    /** The persons who served a state and are called exactly so, whatever the order of the words. */
    List<PersonRecord> called(String name, String country) {
        return personsByName.getOrDefault(bag(name), Set.of()).stream().map(persons::get)
                .filter(person -> person != null && person.country().equals(country)).toList();
    }

    private void index(String name, String id) {
        personsByName.computeIfAbsent(bag(name), key -> new LinkedHashSet<>()).add(id);
    }

    private static String bag(String name) {
        return Arrays.stream(NameKey.of(name).split("[ ,]+")).sorted()
                .collect(Collectors.joining(" "));
    }

    /** Ends the tenures that others follow. */
    void end() {
        List<Tenure> ended = Succession.ended(tenures);
        tenures.clear();
        tenures.addAll(ended);
    }

    /** All of it in its final order. */
    GazetteerTables tables() {
        return new GazetteerTables(sorted(countries), sorted(persons), sorted(positions),
                tenures.stream().sorted(BY_OFFICE_AND_START).distinct().toList(), sorted(places),
                sorted(organisations), metonyms, List.copyOf(sources.keySet()));
    }

    private static <T> List<T> sorted(Map<String, T> records) {
        return records.entrySet().stream().sorted(Map.Entry.comparingByKey(Ids.ORDER)).map(Map.Entry::getValue)
                .toList();
    }
}
