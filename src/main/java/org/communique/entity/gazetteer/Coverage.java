package org.communique.entity.gazetteer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much a gazetteer knows: things by kind, and of how many sovereign states the holder of an office is known, year by
 * year.
 *
 * <p>Example: for the middle of 2022 it knows for certain the foreign ministers of 190 states, for that of 2024 of 12.
 *
 * @param counts
 *            how many there are of each kind of thing
 * @param states
 *            how many sovereign states there are
 * @param years
 *            of each year, the middle of which is asked about, how many states have a holder on record, by class of
 *            office
 * @param newest
 *            the newest day that any fact speaks of
 */
public record Coverage(Map<String, Integer> counts, int states, Map<Integer, Map<String, Known>> years,
        Optional<PartialDate> newest) {
    /** The classes of offices that are counted by year. */
    public static final List<String> CLASSES = List.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister");
    private static final int FIRST_YEAR = 1990;

    /**
     * Of how many states the holder of an office is known.
     *
     * @param certain
     *            by a record that covers the day
     * @param lastKnown
     *            only by an older record
     */
    public record Known(int certain, int lastKnown) {
    }

    /** What a gazetteer covers, from 1990 to the newest year that it speaks of. */
    public static Coverage of(Gazetteer gazetteer) {
        GazetteerTables t = gazetteer.tables();
        Optional<PartialDate> newest = t.tenures().stream()
                .flatMap(one -> Stream.of(Optional.of(one.start()), one.end(), one.asOf()))
                .flatMap(Optional::stream).filter(PartialDate::exists).max((a, b) -> a.first().compareTo(b.first()));
        List<String> states = t.countries().stream().filter(country -> country.status().equals("sovereign"))
                .map(CountryRecord::id).toList();
        Map<Integer, Map<String, Known>> years = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= newest.map(PartialDate::year).orElse(0); year++) {
            Map<String, Known> known = new LinkedHashMap<>();
            for (String officeClass : CLASSES) {
                known.put(officeClass, known(gazetteer, states, officeClass, LocalDate.of(year, 7, 1)));
            }
            years.put(year, known);
        }
        return new Coverage(counts(t), states.size(), years, newest);
    }

    private static Known known(Gazetteer gazetteer, List<String> states, String officeClass, LocalDate day) {
        int certain = 0;
        int lastKnown = 0;
        for (String state : states) {
            List<Held> held = gazetteer.holders(officeClass, state, day, day);
            boolean sure = held.stream().anyMatch(one -> one.certainty() == Certainty.CERTAIN);
            certain += sure ? 1 : 0;
            lastKnown += !sure && !held.isEmpty() ? 1 : 0;
        }
        return new Known(certain, lastKnown);
    }

    private static Map<String, Integer> counts(GazetteerTables t) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("states and territories", t.countries().size());
        counts.put("persons", t.persons().size());
        counts.put("persons without an identifier of Wikidata",
                (int) t.persons().stream().filter(person -> !person.hasQid()).count());
        counts.put("offices", t.positions().size());
        counts.put("tenures", t.tenures().size());
        counts.put("places", t.places().size());
        counts.put("organisations", t.organisations().size());
        counts.put("capitals and houses used for governments", t.metonyms().size());
        counts.put("spellings of persons", t.persons().stream().mapToInt(p -> p.aliases().size() + 1).sum());
        counts.put("sources", t.sources().size());
        return counts;
    }
}
