package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects the words of persons' names: which persons have a word in their name or a spelling of it, and which words
 * sound alike.
 */
final class WordsBuilder {
    private final Map<String, Set<String>> persons = new TreeMap<>();
    private final Spelling spelling = Spelling.shipped();

    WordsBuilder(List<PersonRecord> records) {
        for (PersonRecord person : records) {
            add(person.name(), person.id());
            person.aliases().forEach(alias -> add(alias, person.id()));
        }
    }

    private void add(String name, String id) {
        for (String word : NameKey.of(name).split("[ ,]+")) {
            if (word.length() > 1) {
                persons.computeIfAbsent(word, key -> new TreeSet<>(Ids.ORDER)).add(id);
            }
        }
    }

    /** A word and the persons who have it in their name. */
    List<List<String>> words() {
        return persons.entrySet().stream().map(entry -> List.of(entry.getKey(), String.join("|", entry.getValue())))
                .toList();
    }

    /** A skeleton and the words that have it. */
    List<List<String>> sounds() {
        Map<String, Set<String>> words = new HashMap<>();
        persons.keySet()
                .forEach(
                        word -> words.computeIfAbsent(spelling.skeleton(word), key -> new LinkedHashSet<>()).add(word));
        List<List<String>> rows = new ArrayList<>();
        new TreeMap<>(words).forEach((skeleton, alike) -> rows.add(List.of(skeleton, String.join("|", alike))));
        return rows;
    }
}
