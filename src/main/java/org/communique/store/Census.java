package org.communique.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communique.store.query.Answer;

/**
 * What a dataset has, counted.
 *
 * <p>Example: 12 articles, 20 reports, 15 encounters of which 11 were held, 30 persons of which 28 are linked to Wikidata.
 */
public final class Census {
    private static final String QUERY = "census.rq";

    private final Map<String, Long> totals = new TreeMap<>();
    private final Map<String, Map<String, Long>> groups = new TreeMap<>();

    private Census() {
    }

    /** The query whose answer is counted; it can be sent to any endpoint of ours. */
    public static String query() {
        try (InputStream text = Objects.requireNonNull(Census.class.getResourceAsStream(QUERY), QUERY)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + QUERY, e);
        }
    }

    /** Reads the answer to {@link #query()}. */
    public static Census of(Answer answer) {
        Census census = new Census();
        for (List<String> row : answer.rows()) {
            long count = Long.parseLong(row.get(2));
            if (row.get(1).isEmpty()) {
                census.totals.put(row.get(0), count);
            } else if (count > 0) {
                census.groups.computeIfAbsent(row.get(0), group -> new TreeMap<>()).put(row.get(1), count);
            }
        }
        return census;
    }

    /** How many there are of something: {@code articles}, {@code encounters}, {@code persons} and so on. */
    public long of(String what) {
        return totals.getOrDefault(what, 0L);
    }

    /** A group by its members: {@code encounters by status} has {@code held} and others. */
    public Map<String, Long> group(String what) {
        return Map.copyOf(groups.getOrDefault(what, Map.of()));
    }

    /** A table for people. */
    public String text() {
        StringBuilder table = new StringBuilder();
        totals.forEach((what, count) -> table.append(line(what, count)));
        groups.forEach((group, members) -> {
            table.append('\n').append(group).append('\n');
            members.forEach((member, count) -> table.append(line("  " + member, count)));
        });
        return table.toString();
    }

    private static String line(String what, long count) {
        return String.format(Locale.ROOT, "%-32s%,12d%n", what, count);
    }

    /** One object: totals by name, groups as objects. */
    public String json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        totals.forEach((what, count) -> json.put(key(what), count));
        groups.forEach((group, members) -> {
            ObjectNode object = json.putObject(key(group));
            members.forEach(object::put);
        });
        return json.toPrettyString();
    }

    private static String key(String words) {
        return words.replace(" ", "_");
    }
}
