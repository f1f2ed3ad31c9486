package org.communique.store.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.mention.OfficeTitle;
import org.communique.mention.OfficeTitles;

/**
 * The classes of offices: which item of Wikidata stands for a class, and which class an office belongs to by its name.
 *
 * <p>Example: {@code foreign-minister} is Q7330070; "Minister of Foreign Affairs of Ukraine" is of that class.
 */
final class OfficeClasses {
    private static final String TABLE = "office-classes.tsv";
    private final Map<String, String> items = new LinkedHashMap<>();
    private final OfficeTitles titles = OfficeTitles.shipped();

    OfficeClasses() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OfficeClasses.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            table.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
                    .forEach(cells -> items.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** The item that stands for a class; empty when none is known. */
    Optional<String> item(String officeClass) {
        return Optional.ofNullable(items.get(officeClass));
    }

    /** The class for which an item stands; empty when it stands for none. */
    Optional<String> ofItem(String id) {
        return items.entrySet().stream().filter(entry -> entry.getValue().equals(id)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The class of an office by its name, wherever in the name the title stands; {@code other} when none does. */
    String ofLabel(String label) {
        List<String> words = Arrays.asList(label.split("[ ,]+"));
        for (int from = 0; from < words.size(); from++) {
            Optional<String> found = titles.matchAt(words, from).map(match -> match.meanings().getFirst())
                    .map(OfficeTitle::officeClass);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "other";
    }
}
