package org.communique.store.judgement;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Reused;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.ReportReader;

/** Turns a ruling on encounters as they are now into a judgement on reports, described so that they are found again. */
final class RulingReader {
    private final ReportReader reports;
    private final GraphLookup consolidated;
    private final CorrectionReader corrections;

    RulingReader(DatasetGraph dataset) {
        this.corrections = new CorrectionReader(dataset);
        this.reports = new ReportReader(dataset);
        this.consolidated = new GraphLookup(dataset.getGraph(Iris.CONSOLIDATED));
    }

    Judgement read(Ruling ruling) {
        Set<Node> concerned = new LinkedHashSet<>();
        ruling.encounters().forEach(name -> concerned.addAll(reportsOf(name)));
        List<Target> targets = new ArrayList<>();
        for (Node iri : concerned) {
            boolean apart = ruling.apart().stream().anyMatch(name -> means(name, iri));
            reports.report(iri).map(RulingReader::target).map(target -> target.setApart(apart))
                    .ifPresent(targets::add);
        }
        ruling.apart().stream().filter(name -> concerned.stream().noneMatch(iri -> means(name, iri))).findFirst()
                .ifPresent(name -> {
                    throw new JudgementException(name + " is no report of that encounter.");
                });
        Judgement judgement = new Judgement(ruling.verdict(), targets, ruling.corrections().stream()
                .map(given -> corrections.read(given, concerned)).toList(), ruling.signature().by(),
                ruling.signature().when(), ruling.signature().why());
        check(judgement);
        return judgement;
    }

    private static boolean means(String given, Node report) {
        String name = Prefixes.expanded(given);
        return name.equals(report.getURI()) || name.equals(ReportReader.articleOf(report).getURI());
    }

    private List<Node> reportsOf(String name) {
        if (name.contains("#")) {
            return List.of(reports.report(NodeFactory.createURI(name)).map(Report::iri)
                    .orElseThrow(() -> new JudgementException("There is no report " + name + ".")));
        }
        List<Node> of = consolidated.values(Iris.minted(local(name)), Cq.REPORTED_BY);
        if (of.isEmpty()) {
            throw new JudgementException("There is no encounter " + name
                    + "; take its name from the answer of a query or from its page.");
        }
        return of;
    }

    /** The last part of an IRI, or of a name with a prefix. */
    static String local(String name) {
        String iri = Prefixes.expanded(name);
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static Target target(Report report) {
        List<Target.Someone> participants = report.attendances().stream()
                .map(one -> new Target.Someone(one.actor().getURI(), one.name())).toList();
        return new Target(report.source().article().getURI(), report.quotes(), participants, false);
    }

    /** Refuses what makes no sense. */
    static void check(Judgement judgement) {
        long apart = judgement.targets().stream().filter(Target::apart).count();
        String objection = switch (judgement.verdict()) {
            case MERGE -> judgement.targets().size() < 2 ? "It takes two encounters or more to merge." : "";
            case SPLIT -> apart == 0 || apart == judgement.targets().size()
                    ? "A split needs reports that are set apart, and others that stay."
                    : "";
            case CORRECT -> judgement.corrections().isEmpty() ? "Say what to correct." : "";
            case ACCEPT, REJECT -> "";
        };
        if (!objection.isEmpty() || judgement.targets().isEmpty() || judgement.by().isBlank()) {
            throw new JudgementException(objection.isEmpty()
                    ? "A judgement needs somebody who decides and an encounter that it is about."
                    : objection);
        }
        judgement.corrections().forEach(RulingReader::check);
    }

    private static void check(Correction correction) {
        String value = correction.value();
        try {
            switch (correction.field()) {
                case STATUS -> Status.valueOf(value.toUpperCase(Locale.ROOT));
                case KIND -> Kind.valueOf(value.toUpperCase(Locale.ROOT));
                case ROLE -> Role.valueOf(value.toUpperCase(Locale.ROOT));
                case DATE -> Amendment.period(value);
                case PLACE, PARTICIPANT, LINK -> requireIri(value);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new JudgementException("The " + correction.field().word() + " cannot be \"" + value + "\".", e);
        }
    }

    private static void requireIri(String value) {
        if (!value.isEmpty() && !value.startsWith("http://") && !value.startsWith("https://")) {
            throw new IllegalArgumentException(value);
        }
        if (value.startsWith(Reused.WIKIDATA) && !value.substring(Reused.WIKIDATA.length()).matches("Q[1-9]\\d*")) {
            throw new IllegalArgumentException(value);
        }
    }
}
