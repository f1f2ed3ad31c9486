package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays one gazetteer over another: a thing known to both is taken from the upper; the tenures of an office that the
 * upper knows replace the lower's.
 */
final class Layers {
    private Layers() {
    }

    static GazetteerTables merge(List<GazetteerTables> layers) {
        return layers.stream().reduce(Layers::over).orElse(GazetteerTables.EMPTY);
    }

    private static GazetteerTables over(GazetteerTables lower, GazetteerTables upper) {
        int shift = lower.sources().size();
        GazetteerTables shifted = Sources.shifted(upper, shift);
        Map<String, String> found = foundAgain(lower.persons(), shifted.persons());
        List<PersonRecord> below = lower.persons().stream().filter(person -> !found.containsKey(person.id())).toList();
        Set<String> offices = new HashSet<>();
        shifted.tenures().forEach(tenure -> offices.add(tenure.position().id()));
        List<Tenure> tenures = new ArrayList<>();
        lower.tenures().stream().filter(tenure -> !offices.contains(tenure.position().id()))
                .map(tenure -> Sources.heldBy(tenure, found.getOrDefault(tenure.person(), tenure.person())))
                .forEach(tenures::add);
        tenures.addAll(shifted.tenures());
        return new GazetteerTables(joined(lower.countries(), shifted.countries(), CountryRecord::id),
                joined(below, shifted.persons(), PersonRecord::id),
                joined(lower.positions(), shifted.positions(), PositionRecord::id), tenures,
                joined(lower.places(), shifted.places(), PlaceRecord::id),
                joined(lower.organisations(), shifted.organisations(), OrganisationRecord::id),
                Stream.concat(lower.metonyms().stream(), shifted.metonyms().stream()).toList(),
                Stream.concat(lower.sources().stream(), shifted.sources().stream()).toList());
    }

    private static <T> List<T> joined(List<T> lower, List<T> upper, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        lower.forEach(thing -> all.put(id.apply(thing), thing));
        upper.forEach(thing -> all.put(id.apply(thing), thing));
        return List.copyOf(all.values());
    }

    /** Persons known below by name alone whom the upper layer knows by an identifier of Wikidata. */
    private static Map<String, String> foundAgain(List<PersonRecord> lower, List<PersonRecord> upper) {
        Map<String, String> byName = upper.stream().filter(PersonRecord::hasQid)
                .collect(Collectors.toMap(Layers::nameAndCountry, PersonRecord::id, (one, other) -> ""));
        return lower.stream().filter(person -> !person.hasQid())
                .filter(person -> !byName.getOrDefault(nameAndCountry(person), "").isEmpty())
                .collect(Collectors.toMap(PersonRecord::id, person -> byName.get(nameAndCountry(person))));
    }

    private static String nameAndCountry(PersonRecord person) {
        return NameKey.of(person.name()) + " " + person.country();
    }
}
