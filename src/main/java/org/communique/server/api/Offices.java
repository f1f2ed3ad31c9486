package org.communique.server.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final DatasetGraph dataset;

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
            return new Held(row.required("title"), row.text("office"), row.text("start").map(Held::day),
                    row.text("end").map(Held::day), source);
        }

        private static String day(String timestamp) {
            return timestamp.length() > 10 ? timestamp.substring(0, 10) : timestamp;
        }
    }

    List<Held> of(Thing person) {
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
