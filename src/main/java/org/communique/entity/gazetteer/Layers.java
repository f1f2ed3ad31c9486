package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays one gazetteer over another: of a thing known to both the upper has the last word, and all spellings of both are
 * kept; a time in office that both know is the upper's.
 *
 * <p>Example: a layer that knows one new foreign minister of Q212 adds that tenure to those below; the predecessor's,
 * of which no end was known, ends where the new one begins.
 */
final class Layers {
    private static final int SAME_TENURE_DAYS = 500;

    private Layers() {
    }

    static GazetteerTables merge(List<GazetteerTables> layers) {
        return layers.stream().reduce(Layers::over).orElse(GazetteerTables.EMPTY);
    }

    private static GazetteerTables over(GazetteerTables lower, GazetteerTables upper) {
        GazetteerTables shifted = Sources.shifted(upper, lower.sources().size());
        Map<String, String> found = foundAgain(lower.persons(), shifted.persons());
        List<PersonRecord> below = lower.persons().stream().filter(person -> !found.containsKey(person.id())).toList();
        List<PositionRecord> positions = joined(lower.positions(), shifted.positions(), PositionRecord::id,
                Overlay::position);
        return new GazetteerTables(
                joined(lower.countries(), shifted.countries(), CountryRecord::id, Overlay::country),
                joined(below, shifted.persons(), PersonRecord::id, Overlay::person), positions,
                Succession.ended(tenures(lower.tenures(), shifted.tenures(), found, positions)),
                joined(lower.places(), shifted.places(), PlaceRecord::id, Overlay::place),
                joined(lower.organisations(), shifted.organisations(), OrganisationRecord::id, Overlay::organisation),
                Stream.concat(lower.metonyms().stream(), shifted.metonyms().stream()).toList(),
                Stream.concat(lower.sources().stream(), shifted.sources().stream()).toList());
    }

    private static List<Tenure> tenures(List<Tenure> lower, List<Tenure> upper, Map<String, String> found,
            List<PositionRecord> positions) {
        Map<String, PositionRecord> byId = new HashMap<>();
        positions.forEach(position -> byId.put(position.id(), position));
        Map<String, List<Tenure>> told = upper.stream().collect(Collectors.groupingBy(Layers::holding));
        List<Tenure> tenures = new ArrayList<>();
        lower.stream().map(tenure -> tenure.heldBy(found.getOrDefault(tenure.person(), tenure.person())))
                .filter(tenure -> told.getOrDefault(holding(tenure), List.of()).stream()
                        .noneMatch(other -> isSame(tenure, other)))
                .forEach(tenures::add);
        tenures.addAll(upper);
        return tenures.stream().map(tenure -> tenure.of(byId.get(tenure.position().id())))
                .sorted(Draft.BY_OFFICE_AND_START).toList();
    }

    /** Two records of one time in office, though they differ in days. */
    private static boolean isSame(Tenure one, Tenure other) {
        long apart = Math.abs(one.start().first().toEpochDay() - other.start().first().toEpochDay());
        return apart < SAME_TENURE_DAYS || one.during(other.start().first(), other.start().last()).isHeld()
                || other.during(one.start().first(), one.start().last()).isHeld();
    }

    private static String holding(Tenure tenure) {
        return tenure.person() + " " + tenure.position().id();
    }

    private static <T> List<T> joined(List<T> lower, List<T> upper, Function<T, String> id, BinaryOperator<T> over) {
        Map<String, T> all = new LinkedHashMap<>();
        lower.forEach(thing -> all.put(id.apply(thing), thing));
        upper.forEach(thing -> all.merge(id.apply(thing), thing, over));
        return all.entrySet().stream().sorted(Map.Entry.comparingByKey(Ids.ORDER)).map(Map.Entry::getValue).toList();
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
