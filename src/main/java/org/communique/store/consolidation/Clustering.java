package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Divides reports that are linked by likeness into encounters: the best matches first, two groups becoming one only if
 * nothing excludes it between any of their reports and they agree on the whole.
 *
 * <p>The result is a function of the set of reports: pairs are taken by score, then by IRI.
 */
final class Clustering {
    private static final double SLACK = 0.06;

    private final Constraints constraints;
    private final Map<String, Comparison> comparisons = new HashMap<>();

    Clustering(Constraints constraints) {
        this.constraints = constraints;
    }

    Constraints constraints() {
        return constraints;
    }

    private record Match(Report one, Report other, double score) {
        private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score).reversed()
                .thenComparing(match -> match.one().iri().getURI())
                .thenComparing(match -> match.other().iri().getURI());
    }

    /** Compares two reports, whatever their order. */
    Comparison compare(Report one, Report other) {
        boolean inOrder = one.iri().getURI().compareTo(other.iri().getURI()) <= 0;
        Report first = inOrder ? one : other;
        Report second = inOrder ? other : one;
        return comparisons.computeIfAbsent(first.iri().getURI() + " " + second.iri().getURI(), pair -> {
            if (constraints.joinedWith(first.iri()).contains(second.iri())) {
                return new Comparison(1, false, "merged by a judgement");
            }
            return constraints.areApart(first, second)
                    ? new Comparison(0, true, "split by a judgement")
                    : Comparison.of(first, second);
        });
    }

    /** The encounters among these reports, each with its reports in the order of history. */
    List<List<Report>> divide(Collection<Report> reports) {
        Map<Node, List<Report>> clusterOf = new HashMap<>();
        reports.forEach(report -> clusterOf.put(report.iri(), new ArrayList<>(List.of(report))));
        for (Match match : matches(reports)) {
            List<Report> left = clusterOf.get(match.one().iri());
            List<Report> right = clusterOf.get(match.other().iri());
            if (left != right && (isJudged(match) || fit(left, right))) {
                left.addAll(right);
                right.forEach(report -> clusterOf.put(report.iri(), left));
            }
        }
        Map<Report, List<Report>> sorted = new TreeMap<>();
        clusterOf.values().forEach(cluster -> {
            List<Report> inOrder = cluster.stream().sorted().toList();
            sorted.put(inOrder.getFirst(), inOrder);
        });
        return List.copyOf(sorted.values());
    }

    private List<Match> matches(Collection<Report> reports) {
        List<Report> list = reports.stream().sorted(Comparator.comparing(report -> report.iri().getURI())).toList();
        List<Match> matches = new ArrayList<>();
        for (int one = 0; one < list.size(); one++) {
            for (int other = one + 1; other < list.size(); other++) {
                Comparison comparison = compare(list.get(one), list.get(other));
                if (comparison.isMatch()) {
                    matches.add(new Match(list.get(one), list.get(other), comparison.score()));
                }
            }
        }
        matches.sort(Comparator.comparing((Match match) -> !isJudged(match)).thenComparing(Match.BEST_FIRST));
        return matches;
    }

    private boolean isJudged(Match match) {
        return constraints.joinedWith(match.one().iri()).contains(match.other().iri());
    }

    private boolean fit(List<Report> left, List<Report> right) {
        double sum = 0;
        for (Report one : left) {
            for (Report other : right) {
                Comparison comparison = compare(one, other);
                if (comparison.excluded()) {
                    return false;
                }
                sum += comparison.score();
            }
        }
        return sum / (left.size() * right.size()) >= Comparison.THRESHOLD - SLACK;
    }
}
