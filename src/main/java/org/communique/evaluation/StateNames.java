package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entity.gazetteer.CountryRecord;

/**
 * Which state a name in gold annotations stands for: by name, alias, adjective, capital or code.
 *
 * <p>Example: "Turkey", "Turkish" and "TR" are TR; "Armenian-Azerbaijani" is AM and AZ; a name that is not known stands
 * for itself.
 */
public final class StateNames {
    private final Map<String, String> codes = new HashMap<>();

    /**
     * A state and what it is called.
     *
     * @param code
     *            its ISO 3166 alpha-2 code, else its identifier
     * @param names
     *            everything that names it
     */
    public record State(String code, List<String> names) {
    }

    /** The names of these states; of a name that several have, the first state gets it. */
    public StateNames(Collection<State> states) {
        for (State state : states) {
            state.names().stream().filter(name -> !name.isEmpty())
                    .forEach(name -> codes.putIfAbsent(Folding.fold(name), state.code()));
        }
        for (String line : Folding.lines("country-names.tsv")) {
            String[] columns = line.split("\t", -1);
            codes.put(columns[0], columns[1]);
        }
    }

    /** The names of the states of the gazetteer. */
    public static StateNames of(Collection<CountryRecord> countries) {
        return new StateNames(countries.stream().map(StateNames::state).toList());
    }

    private static State state(CountryRecord country) {
        List<String> names = new ArrayList<>(List.of(country.name()));
        names.addAll(country.aliases());
        names.addAll(country.demonyms());
        names.addAll(List.of(country.capital(), country.iso2(), country.iso3(), country.id()));
        return new State(country.code(), names);
    }

    /** The states that a name stands for: one, or several for a composite. */
    Collection<String> codes(String name) {
        Set<String> found = new TreeSet<>();
        if (!codes.containsKey(Folding.fold(name)) && name.contains("-")) {
            List<String> parts = new ArrayList<>();
            for (String part : name.split("-", -1)) {
                parts.add(codes.getOrDefault(Folding.fold(part), ""));
            }
            if (!parts.contains("")) {
                found.addAll(parts);
                return found;
            }
        }
        code(name).ifPresent(found::add);
        return found;
    }

    /** The code of the state that a name stands for; the name in capitals when it is not known. */
    Optional<String> code(String name) {
        String folded = Folding.fold(name);
        if (folded.startsWith("the ")) {
            folded = folded.substring("the ".length());
        }
        String code = codes.getOrDefault(folded, folded.toUpperCase(Locale.ROOT));
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
