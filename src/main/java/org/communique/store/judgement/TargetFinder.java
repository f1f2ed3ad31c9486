package org.communique.store.judgement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Iris;
import org.communique.store.consolidation.Attendance;
import org.communique.store.consolidation.Report;

/**
 * Finds the report that a judgement is about among those that its article has now: by what is quoted and who takes part,
 * never by an ordinal.
 *
 * <p>Example: the sentence got a comma and the mediator is recognised now; it is still the report of Lavrov and Kuleba.
 */
final class TargetFinder {
    private static final double LEAST_QUOTE = 0.6;
    private static final double LEAST_PARTICIPANTS = 0.5;
    private static final double CONTAINED = 0.95;

    private TargetFinder() {
    }

    private record Match(Node report, double score) {
    }

    /** The report that fits best; empty when none fits well enough. */
    static Optional<Node> find(Target target, List<Report> reports) {
        return reports.stream().flatMap(report -> match(target, report))
                .max(Comparator.comparingDouble(Match::score)
                        .thenComparing(match -> match.report().getURI(), Comparator.reverseOrder()))
                .map(Match::report);
    }

    private static Stream<Match> match(Target target, Report report) {
        double quote = target.quotes().stream()
                .flatMap(wanted -> report.quotes().stream().map(found -> likeness(wanted, found)))
                .max(Comparator.naturalOrder()).orElse(0.0);
        double participants = participants(target, report);
        return quote < LEAST_QUOTE || participants < LEAST_PARTICIPANTS
                ? Stream.empty()
                : Stream.of(new Match(report.iri(), quote + participants + precision(target, report)));
    }

    private static double likeness(String wanted, String found) {
        String one = Iris.folded(wanted);
        String other = Iris.folded(found);
        if (one.equals(other)) {
            return 1;
        }
        if (one.contains(other) || other.contains(one)) {
            return CONTAINED;
        }
        Set<String> left = new HashSet<>(List.of(one.split(" ")));
        Set<String> right = new HashSet<>(List.of(other.split(" ")));
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / (left.size() + right.size() - both.size());
    }

    /** The share of those wanted who take part. */
    private static double participants(Target target, Report report) {
        long found = target.participants().stream()
                .filter(someone -> report.attendances().stream().anyMatch(one -> isSame(someone, one))).count();
        return target.participants().isEmpty() ? 1 : (double) found / target.participants().size();
    }

    /** Of two reports in one sentence, the one without strangers. */
    private static double precision(Target target, Report report) {
        long wanted = report.attendances().stream()
                .filter(one -> target.participants().stream().anyMatch(someone -> isSame(someone, one))).count();
        return report.attendances().isEmpty() ? 0 : (double) wanted / report.attendances().size();
    }

    private static boolean isSame(Target.Someone someone, Attendance attendance) {
        String wanted = Iris.folded(someone.name());
        return someone.iri().equals(attendance.actor().getURI()) || !wanted.isEmpty()
                && attendance.naming().all().stream().map(Iris::folded).anyMatch(name -> sameName(wanted, name));
    }

    private static boolean sameName(String one, String other) {
        boolean isShort = !one.contains(" ") || !other.contains(" ");
        return one.equals(other) || isShort && last(one).equals(last(other));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
