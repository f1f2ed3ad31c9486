package org.communique.store.consolidation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.communique.rdf.Iris;

/**
 * Which articles are independent witnesses: near-identical copies, as an agency's text printed in many papers, are one.
 *
 * <p>Example: three reports, two of them in copies of one dispatch, are two witnesses.
 */
final class Witnesses {
    private static final int SHINGLE = 5;
    private static final double COPY = 0.6;

    private final Map<Node, Node> witnessOf;

    private Witnesses(Map<Node, Node> witnessOf) {
        this.witnessOf = witnessOf;
    }

    /**
     * The witnesses among the articles of these reports.
     *
     * @param text
     *            gives the body of an article
     */
    static Witnesses of(List<Report> reports, Function<Node, String> text) {
        Map<Node, Node> witnessOf = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        reports.forEach(report -> witnessOf.put(report.source().article(), report.source().article()));
        if (witnessOf.size() > 1) {
            join(witnessOf, text);
        }
        return new Witnesses(witnessOf);
    }

    private static void join(Map<Node, Node> witnessOf, Function<Node, String> text) {
        Map<Node, Set<Integer>> shingles = new HashMap<>();
        List<Node> articles = List.copyOf(witnessOf.keySet());
        articles.forEach(article -> shingles.put(article, shingles(text.apply(article))));
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                if (areCopies(shingles.get(articles.get(one)), shingles.get(articles.get(other)))) {
                    Node kept = witnessOf.get(articles.get(one));
                    Node dropped = witnessOf.get(articles.get(other));
                    witnessOf.replaceAll((article, witness) -> witness.equals(dropped) ? kept : witness);
                }
            }
        }
    }

    /** The share of the shorter text that stands in the longer: papers cut dispatches and add their own furniture. */
    private static boolean areCopies(Set<Integer> one, Set<Integer> other) {
        Set<Integer> smaller = one.size() <= other.size() ? one : other;
        Set<Integer> larger = smaller == one ? other : one;
        long common = smaller.stream().filter(larger::contains).count();
        return !smaller.isEmpty() && (double) common / smaller.size() >= COPY;
    }

    private static Set<Integer> shingles(String body) {
        String[] words = Iris.folded(body).split(" ");
        Set<Integer> shingles = new HashSet<>();
        for (int start = 0; start + SHINGLE <= words.length; start++) {
            shingles.add(String.join(" ", List.of(words).subList(start, start + SHINGLE)).hashCode());
        }
        return shingles;
    }

    /** How many independent articles report. */
    int count() {
        return Set.copyOf(witnessOf.values()).size();
    }

    /** How many independent articles these reports stand in. */
    int support(Collection<Report> reports) {
        Set<Node> distinct = new HashSet<>();
        reports.forEach(report -> distinct.add(witnessOf.get(report.source().article())));
        return distinct.size();
    }

    /** The article that stands for the copies of this one. */
    Node witness(Report report) {
        return witnessOf.get(report.source().article());
    }
}
