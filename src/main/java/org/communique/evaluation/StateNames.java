package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which state a name in gold annotations stands for: by name, alias, adjective, capital or code.
 *
 * <p>Example: "Turkey", "Turkish" and "TR" are TR; "Armenian-Azerbaijani" is AM and AZ; a name that is not known stands
 * for itself.
 */
public final class StateNames {
    private static final List<String> NAME_COLUMNS = List.of("name_en", "aliases", "demonyms", "capital_name");
    private static final List<String> CODE_COLUMNS = List.of("iso2", "iso3", "qid");

    private final Map<String, String> codes = new HashMap<>();

    /**
     * Reads the gazetteer's table of countries.
     *
     * @param table
     *            lines of tab-separated columns, the first naming them
     */
    public StateNames(List<String> table) {
        if (!table.isEmpty()) {
            List<String> head = Arrays.asList(table.getFirst().split("\t", -1));
            table.stream().skip(1).forEach(line -> add(head, line));
        }
        for (String line : Folding.lines("country-names.tsv")) {
            String[] columns = line.split("\t", -1);
            codes.put(columns[0], columns[1]);
        }
    }

    private void add(List<String> head, String line) {
        String[] row = line.split("\t", -1);
        String code = cell(head, row, "iso2").or(() -> cell(head, row, "qid")).orElse("");
        for (String column : NAME_COLUMNS) {
            for (String name : cell(head, row, column).orElse("").split("\\|", -1)) {
                put(name, code);
            }
        }
        for (String column : CODE_COLUMNS) {
            put(cell(head, row, column).orElse(""), code);
        }
    }

    private void put(String name, String code) {
        if (!name.isEmpty()) {
            codes.putIfAbsent(Folding.fold(name), code);
        }
    }

    private static Optional<String> cell(List<String> head, String[] row, String column) {
        int index = head.indexOf(column);
        return index >= 0 && index < row.length && !row[index].isEmpty() ? Optional.of(row[index]) : Optional.empty();
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
