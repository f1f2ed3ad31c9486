package org.communique.store.links;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Reused;

/** All that the articles of a dataset say of one thing: how it is written, where, and how surely it is linked. */
final class Linked {
    private final Node thing;
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> countries = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> articlesBySpelling = new TreeMap<>();
    private final SortedSet<String> labels = new TreeSet<>();
    private final SortedSet<String> articles = new TreeSet<>();
    private final SortedSet<String> reasons = new TreeSet<>();
    private final SortedMap<String, Double> candidates = new TreeMap<>();
    private Optional<Double> confidence = Optional.empty();

    Linked(Node thing) {
        this.thing = thing;
    }

    /** Adds a row of the answer. */
    void add(Map<String, String> row) {
        String article = row.get("article");
        types.add(row.get("type").substring(row.get("type").indexOf("-") + 1));
        articles.add(article);
        Optional.ofNullable(row.get("country")).ifPresent(countries::add);
        Optional.ofNullable(row.get("label")).ifPresent(labels::add);
        Optional.ofNullable(row.get("written")).filter(name -> !name.isBlank())
                .ifPresent(name -> articlesBySpelling.computeIfAbsent(name, key -> new TreeSet<>()).add(article));
        Optional.ofNullable(row.get("confidence")).map(Double::valueOf).ifPresent(sure -> {
            if (confidence.isEmpty() || sure > confidence.get()) {
                confidence = Optional.of(sure);
                reasons.clear();
            }
            if (sure.equals(confidence.get())) {
                Optional.ofNullable(row.get("reason")).ifPresent(reasons::add);
            }
        });
    }

    void addCandidate(String id, double sure) {
        candidates.put(id, sure);
    }

    String iri() {
        return thing.getURI();
    }

    /** Its item of Wikidata; empty where it has none. */
    Optional<String> item() {
        return iri().startsWith(Reused.WIKIDATA)
                ? Optional.of(iri().substring(Reused.WIKIDATA.length()))
                : Optional.empty();
    }

    /** {@code linked}, {@code unsure} or {@code nil}. */
    String status() {
        return item().isPresent() ? "linked" : candidates.isEmpty() ? "nil" : "unsure";
    }

    /** The gazetteer's name, else the one that most articles write, the longer of two. */
    String name() {
        return labels.stream().findFirst().or(() -> articlesBySpelling.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, SortedSet<String>> entry) -> entry.getValue().size())
                        .thenComparingInt(entry -> entry.getKey().length()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)).orElse("");
    }

    String type() {
        return types.first();
    }

    SortedSet<String> countries() {
        return countries;
    }

    SortedMap<String, SortedSet<String>> articlesBySpelling() {
        return articlesBySpelling;
    }

    SortedSet<String> articles() {
        return articles;
    }

    Optional<Double> confidence() {
        return confidence;
    }

    SortedSet<String> reasons() {
        return reasons;
    }

    /** The candidates, the surest first. */
    List<String> candidates() {
        return candidates.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }
}
