package org.communique.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and phrases of one kind with what is said of them, read from a table of the resources.
 *
 * <p>Example: {@code mention/group-nouns.tsv} says that "negotiators" are people who stand for somebody. One entry a
 * line: the phrase in lower case, then its values, separated by tabulators; {@code #} begins a comment. Immutable, free
 * to share between threads.
 */
public final class Vocabulary {
    private final Map<String, List<String>> rows;
    private final Set<String> firstWords;
    private final int longest;

    private Vocabulary(Map<String, List<String>> rows) {
        this.rows = Map.copyOf(rows);
        this.firstWords = rows.keySet().stream().map(phrase -> phrase.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
        this.longest = rows.keySet().stream().mapToInt(Vocabulary::wordCount).max().orElse(0);
    }

    /** A phrase found in a sentence: how many words it covers and the values of its row. */
    public record Found(int length, List<String> values) {
    }

    /**
     * Reads a table beside a class.
     *
     * @param owner
     *            a class of the package that the resource belongs to
     * @param name
     *            the file's name, for example {@code group-nouns.tsv}
     */
    public static Vocabulary read(Class<?> owner, String name) {
        Map<String, List<String>> rows = new HashMap<>();
        for (String line : lines(owner, name)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.strip().split("\t"));
                rows.put(cells.getFirst().strip().toLowerCase(Locale.ROOT), cells.subList(1, cells.size()));
            }
        }
        return new Vocabulary(rows);
    }

    /** The lines of a text resource beside a class; a missing one is a defect of the build. */
    public static List<String> lines(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word or phrase is listed, without regard to case. */
    public boolean has(String phrase) {
        return rows.containsKey(phrase.toLowerCase(Locale.ROOT));
    }

    /** The first value of a word or phrase; empty when it is not listed or has no value. */
    public Optional<String> value(String phrase) {
        List<String> row = row(phrase);
        return row.isEmpty() ? Optional.empty() : Optional.of(row.getFirst());
    }

    /** All values of a word or phrase; empty when it is not listed. */
    public List<String> row(String phrase) {
        return rows.getOrDefault(phrase.toLowerCase(Locale.ROOT), List.of());
    }

    /** The words and phrases whose rows have a value. */
    public Set<String> having(String value) {
        return rows.entrySet().stream().filter(row -> row.getValue().contains(value)).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest listed phrase that begins at a word. */
    public Optional<Found> longestAt(List<String> words, int from) {
        if (from >= words.size() || !firstWords.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        StringBuilder phrase = new StringBuilder();
        Optional<Found> found = Optional.empty();
        for (int i = from; i < words.size() && i < from + longest; i++) {
            phrase.append(i == from ? "" : " ").append(words.get(i).toLowerCase(Locale.ROOT));
            List<String> row = rows.get(phrase.toString());
            if (row != null) {
                found = Optional.of(new Found(i - from + 1, row));
            }
        }
        return found;
    }

    private static int wordCount(String phrase) {
        return phrase.split(" ").length;
    }
}
