package org.communique.store.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.rdf.Countries;
import org.communique.rdf.Country;
import org.communique.rdf.Iris;

/**
 * Which encounters to export.
 *
 * <p>Example: those held in March 2022 with a party of Turkey or in Turkey, at least 0.8 sure. An encounter without a
 * known day is left out as soon as days are asked for.
 *
 * @param from
 *            the first day
 * @param to
 *            the last day
 * @param statuses
 *            held, planned and so on; none for all
 * @param country
 *            a state by code, name or Wikidata identifier
 * @param minConfidence
 *            between 0 and 1
 */
public record Selection(Optional<LocalDate> from, Optional<LocalDate> to, Set<String> statuses,
        Optional<String> country, double minConfidence) {
    /** Every encounter that nobody rejected. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
            0);

    public Selection {
        statuses = Set.copyOf(statuses);
    }

    boolean takes(Happening encounter) {
        boolean inTime = from.isEmpty() && to.isEmpty() || encounter.start().isPresent()
                && !encounter.end().orElseThrow().isBefore(from.orElse(LocalDate.MIN))
                && !encounter.start().orElseThrow().isAfter(to.orElse(LocalDate.MAX));
        return inTime && (statuses.isEmpty() || statuses.contains(encounter.status()))
                && (country.isEmpty() || concerns(encounter, code(country.orElseThrow())))
                && Double.parseDouble(encounter.confidence()) >= minConfidence;
    }

    private static boolean concerns(Happening encounter, String code) {
        return encounter.parties().stream().anyMatch(party -> party.code().equals(code))
                || encounter.country().filter(country -> country.code().equals(code)).isPresent();
    }

    /**
     * The code of a state.
     *
     * @throws IllegalArgumentException
     *             when no state is called so
     */
    private static String code(String wanted) {
        String upper = wanted.strip().toUpperCase(Locale.ROOT);
        Countries table = Countries.shipped();
        List<String> names = List.of(Iris.folded(wanted));
        return table.byCode(upper).map(Country::code).orElseGet(() -> table.all().stream()
                .filter(country -> country.qid().equals(upper) || country.iso3().filter(upper::equals).isPresent()
                        || names.contains(Iris.folded(country.name()))
                        || country.aliases().stream().map(Iris::folded).anyMatch(names::contains))
                .map(Country::code).findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "No state is called \"" + wanted + "\"; write its ISO code, such as TR.")));
    }
}
