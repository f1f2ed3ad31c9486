package org.communique.server.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.server.ledger.NamedQuery;
import org.communique.server.ledger.Row;
import org.communique.server.ledger.Thing;

/**
 * Which offices a person held: by the gazetteer with their days, and by the articles with the days they were named.
 *
 * <p>Example: Dmytro Kuleba: Minister of Foreign Affairs of Ukraine, 2020-03-04 to 2024-09-05.
 */
final class Offices {
    private static final Comparator<Held> NEWEST_FIRST = Comparator.comparing((Held held) -> held.start().orElse(""))
            .reversed().thenComparing(Held::title);

    private static final int MOST_REMEMBERED = 500;

    private final DatasetGraph dataset;
    private volatile Remembered remembered = new Remembered(-1, new ConcurrentHashMap<>());

    /** What was asked of one state of the dataset: those who met thousands are asked for most. */
    private record Remembered(long version, Map<String, List<Held>> held) {
    }

    Offices(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * An office held.
     *
     * @param source
     *            {@code gazetteer}, or {@code articles} with the first and last day on which they name it
     */
    public record Held(String title, Optional<String> iri, Optional<String> start, Optional<String> end,
            String source) {
        static Held of(Row row, String source) {
            return new Held(row.required("title"), row.text("office"), day(row, "start"), day(row, "end"), source);
        }

        private static Optional<String> day(Row row, String variable) {
            return row.text(variable).filter(text -> !text.isEmpty() && !text.equals("9999"))
                    .map(text -> text.length() > 10 ? text.substring(0, 10) : text);
        }
    }

    /** The offices, the newest first, as they are in this version of the dataset or a newer one. */
    List<Held> of(Thing person, long version) {
        if (remembered.version() != version) {
            remembered = new Remembered(version, new ConcurrentHashMap<>());
        }
        Map<String, List<Held>> known = remembered.held();
        List<Held> held = known.get(person.iri());
        if (held != null) {
            return held;
        }
        List<Held> found = read(person);
        if (known.size() < MOST_REMEMBERED) {
            known.put(person.iri(), found);
        }
        return found;
    }

    private List<Held> read(Thing person) {
        return Txn.calculateRead(dataset, () -> {
            List<Held> held = new ArrayList<>();
            for (String source : List.of("gazetteer", "articles")) {
                NamedQuery.of("offices-by-" + source)
                        .each(dataset, Map.of("person", NodeFactory.createURI(person.iri())),
                                row -> add(Held.of(row, source), held));
            }
            held.sort(NEWEST_FIRST);
            return List.copyOf(held);
        });
    }

    /** An office whose days the gazetteer knows is not told a second time by the articles. */
    private static void add(Held one, List<Held> held) {
        if (one.source().equals("gazetteer") || held.stream().noneMatch(known -> known.iri().equals(one.iri()))) {
            held.add(one);
        }
    }
}
