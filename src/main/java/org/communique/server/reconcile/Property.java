package org.communique.server.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A property by which a name can be told from others, or that can be fetched of what was found.
 *
 * <p>Example: {@code office}, which a column "position held" (P39) is read as too.
 *
 * @param id
 *            its identifier
 * @param name
 *            its name for people
 * @param types
 *            the types of things that have it
 * @param uses
 *            {@code match}, {@code extend} or both
 * @param same
 *            properties of Wikidata that are read as this one
 */
record Property(String id, String name, Set<String> types, Set<String> uses, Set<String> same) {
    /** All properties, in the order of the table. */
    static final List<Property> ALL = all();

    Property {
        types = Set.copyOf(types);
        uses = Set.copyOf(uses);
        same = Set.copyOf(same);
    }

    /** The property of that identifier, or that Wikidata's is read as; empty when there is none. */
    static Optional<Property> of(String id) {
        return ALL.stream().filter(property -> property.id().equals(id) || property.same().contains(id)).findFirst();
    }

    boolean is(String use) {
        return uses.contains(use);
    }

    private static List<Property> all() {
        String table = "properties.tsv";
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Property.class.getResourceAsStream(table), table), StandardCharsets.UTF_8))) {
            return rows.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Property(cells[0], cells[1], words(cells[2]), words(cells[3]), words(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ")));
    }
}
