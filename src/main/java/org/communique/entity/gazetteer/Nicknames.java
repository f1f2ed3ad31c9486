package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Given names that stand for one another, such as "Bill" for "William"; they are in {@code nicknames.tsv}.
 */
public final class Nicknames {
    private final Map<String, Set<String>> groups = new HashMap<>();

    /** The nicknames shipped with the program. */
    public static Nicknames shipped() {
        Nicknames nicknames = new Nicknames();
        try {
            TableFiles.shipped().rows("nicknames").forEach(row -> nicknames.add(row.get("names")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nicknames;
    }

    private void add(String names) {
        Set<String> group = Set.copyOf(Arrays.asList(names.split(" ")));
        group.forEach(name -> groups.computeIfAbsent(name, key -> new HashSet<>()).addAll(group));
    }

    /** Whether two given names can be one person's. */
    public boolean areOne(String one, String other) {
        return groups.getOrDefault(one, Set.of()).contains(other);
    }
}
