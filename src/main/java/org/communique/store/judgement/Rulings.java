package org.communique.store.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.store.consolidation.CanonicalEncounter;
import org.communique.store.consolidation.CanonicalEncounter.Note;
import org.communique.store.consolidation.CanonicalEncounter.Standing;
import org.communique.store.consolidation.CanonicalEncounter.Topic;
import org.communique.store.consolidation.Constraints;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.ReportReader;

/**
 * What the judgements of a dataset mean for the reports that it has at this moment.
 *
 * <p>Example: the reports of two encounters that Ada merged are joined; of two judgements on one thing the later holds.
 * What is asked once is remembered, so that it must be asked anew after articles changed. To be used within a
 * transaction.
 */
public final class Rulings implements Constraints {
    private final JudgementGraph graph;
    private final ReportReader plain;
    private final boolean isSilent;
    private final Map<Node, List<Report>> reports = new HashMap<>();
    private final Map<Node, SortedMap<Judgement, List<Target>>> byReport = new HashMap<>();
    private final Map<Node, SortedSet<Judgement>> byArticle = new HashMap<>();

    /** The judgements of this dataset. */
    public Rulings(DatasetGraph dataset) {
        this.graph = new JudgementGraph(dataset);
        this.plain = new ReportReader(dataset);
        this.isSilent = graph.isEmpty();
    }

    /** Looks up all that concerns these reports now, before their articles change. */
    public void remember(Collection<Report> concerned) {
        concerned.forEach(report -> {
            joinedWith(report.iri());
            on(report.iri()).keySet().forEach(judgement -> judgement.targets().forEach(this::find));
        });
    }

    /** The report that a target is about; empty when it is found no longer. */
    Optional<Node> find(Target target) {
        return TargetFinder.find(target, reportsOf(NodeFactory.createURI(target.article())));
    }

    private List<Report> reportsOf(Node article) {
        return reports.computeIfAbsent(article, plain::ofArticle);
    }

    private SortedMap<Judgement, List<Target>> on(Node report) {
        return byReport.computeIfAbsent(report, this::lookUp);
    }

    /** The judgements on a report, the earlier first, each with those of its targets that mean this report. */
    private SortedMap<Judgement, List<Target>> lookUp(Node report) {
        SortedMap<Judgement, List<Target>> found = new TreeMap<>();
        if (!isSilent) {
            Node article = ReportReader.articleOf(report);
            for (Judgement judgement : byArticle.computeIfAbsent(article, graph::on)) {
                List<Target> meaning = judgement.targets().stream()
                        .filter(target -> target.article().equals(article.getURI()))
                        .filter(target -> find(target).equals(Optional.of(report))).toList();
                if (!meaning.isEmpty()) {
                    found.put(judgement, meaning);
                }
            }
        }
        return found;
    }

    @Override
    public Set<Node> joinedWith(Node report) {
        Set<Node> joined = new LinkedHashSet<>();
        on(report).keySet().stream().filter(judgement -> judgement.verdict() == Verdict.MERGE)
                .flatMap(judgement -> judgement.targets().stream()).flatMap(target -> find(target).stream())
                .filter(other -> !other.equals(report)).forEach(joined::add);
        joined.removeIf(other -> latest(report, other).filter(Verdict.SPLIT::equals).isPresent());
        return joined;
    }

    @Override
    public boolean areApart(Report one, Report other) {
        if (isSilent) {
            return false;
        }
        boolean bothStand = standing(one.iri()) == Standing.REJECTED == (standing(other.iri()) == Standing.REJECTED);
        return latest(one.iri(), other.iri()).filter(Verdict.SPLIT::equals).isPresent()
                || !bothStand && !quoteTheSame(one, other);
    }

    /** What is rejected takes copies of its sentence along, and nothing else. */
    private static boolean quoteTheSame(Report one, Report other) {
        return one.quotes().stream().anyMatch(other.quotes()::contains);
    }

    /** Whether the two were merged or split last; empty when neither. */
    private Optional<Verdict> latest(Node one, Node other) {
        Optional<Verdict> latest = Optional.empty();
        for (Map.Entry<Judgement, List<Target>> entry : on(one).entrySet()) {
            List<Target> others = on(other).getOrDefault(entry.getKey(), List.of());
            Verdict verdict = entry.getKey().verdict();
            boolean across = entry.getValue().stream()
                    .anyMatch(target -> others.stream().anyMatch(second -> second.apart() != target.apart()));
            boolean concerns = verdict == Verdict.MERGE && !others.isEmpty() || verdict == Verdict.SPLIT && across;
            latest = concerns ? Optional.of(verdict) : latest;
        }
        return latest;
    }

    /** Whether a report was accepted or rejected last. */
    Standing standing(Node report) {
        return standing(on(report).keySet());
    }

    private static Standing standing(Collection<Judgement> inTime) {
        Standing standing = Standing.UNJUDGED;
        for (Judgement judgement : inTime) {
            standing = switch (judgement.verdict()) {
                case REJECT -> Standing.REJECTED;
                case ACCEPT, CORRECT -> Standing.ACCEPTED;
                case MERGE, SPLIT -> standing;
            };
        }
        return standing;
    }

    @Override
    public Report amended(Report report) {
        Report amended = report;
        for (Judgement judgement : isSilent ? Set.<Judgement>of() : on(report.iri()).keySet()) {
            for (Correction correction : judgement.corrections()) {
                amended = Amendment.apply(correction, amended);
            }
        }
        return amended.equals(report) ? report : amended.correcting(report);
    }

    /** What is corrected on any of its reports holds for the encounter, whatever others say. */
    @Override
    public CanonicalEncounter ruled(CanonicalEncounter encounter) {
        if (isSilent) {
            return encounter;
        }
        SortedSet<Judgement> judgements = new TreeSet<>();
        encounter.reports().forEach(report -> judgements.addAll(on(report.iri()).keySet()));
        Report content = encounter.asReport();
        List<Note> notes = new ArrayList<>(encounter.notes());
        for (Judgement judgement : judgements) {
            for (Correction correction : judgement.corrections()) {
                content = Amendment.apply(correction, content);
            }
            notes.add(new Note(Topic.JUDGEMENT, judgement.words()));
        }
        return encounter.with(content).judged(standing(judgements), notes);
    }

    @Override
    public Set<String> labels(Node thing) {
        return isSilent ? Set.of() : new HashSet<>(graph.labels(thing));
    }
}
