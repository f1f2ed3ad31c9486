package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.communique.event.Kind;
import org.communique.event.Status;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.communique.store.consolidation.CanonicalEncounter.Note;
import org.communique.store.consolidation.CanonicalEncounter.Topic;

/**
 * Reads the reports of one encounter together: what most and later reports say is preferred, what they disagree on is
 * kept as a note that names the rule.
 *
 * <p>Example: planned by one article, held by two: held, with the history "2022-03-08 planned (Example Post); …".
 */
final class Reading {
    private final List<Report> reports;
    private final Witnesses witnesses;
    private final Clustering clustering;
    private final List<Note> notes = new ArrayList<>();

    private Reading(List<Report> reports, Clustering clustering, Function<Node, String> text) {
        this.reports = reports;
        this.witnesses = Witnesses.of(reports, text);
        this.clustering = clustering;
    }

    /**
     * The encounter that these reports tell of.
     *
     * @param reports
     *            in the order of history, at least one
     */
    static CanonicalEncounter of(List<Report> reports, Clustering clustering, Function<Node, String> text) {
        return clustering.constraints().ruled(new Reading(reports, clustering, text).read());
    }

    private CanonicalEncounter read() {
        Node iri = Iris.minted("encounter-" + Hashes.brief(reports.getFirst().iri().getURI()));
        explain();
        Status status = new StatusReading(reports, witnesses).read(notes);
        List<Report> telling = reports.stream()
                .filter(report -> report.status().isFactual() == status.isFactual()).toList();
        Kind kind = kind(telling);
        Period period = period(telling);
        Site site = site(telling);
        List<Attendance> attendances = new AttendanceReading(reports, telling, witnesses).read();
        return new CanonicalEncounter(iri, reports, kind, status, attendances, period, site, confidence(telling),
                witnesses.count(), CanonicalEncounter.Standing.UNJUDGED, notes);
    }

    private void explain() {
        for (Report report : reports.subList(1, reports.size())) {
            reports.stream().filter(other -> !other.iri().equals(report.iri()))
                    .map(other -> clustering.compare(report, other))
                    .max(Comparator.comparingDouble(Comparison::score).thenComparing(Comparison::reason))
                    .ifPresent(best -> notes.add(new Note(Topic.AGREEMENT, String.format(Locale.ROOT,
                            "%s: %s (%.2f)", report.source().name(), best.reason(), best.score()))));
        }
    }

    private Kind kind(List<Report> telling) {
        List<Report> sessions = telling.stream().filter(report -> report.kind() != Kind.VISIT).toList();
        return new Preference<>(sessions, report -> Optional.of(report.kind()), witnesses).best().orElse(Kind.VISIT);
    }

    private Period period(List<Report> telling) {
        Preference<Period> days = new Preference<>(precise(telling), report -> Optional.of(report.period()),
                witnesses);
        Optional<Period> best = days.best();
        if (days.all().size() > 1) {
            note("date", days.all().stream().map(Period::toString).toList(), best.orElseThrow().toString(),
                    days.rule());
        }
        return best.or(() -> precise(reports).stream().map(Report::period).findFirst()).orElse(Period.UNKNOWN);
    }

    /** The reports that tell the time most exactly. */
    private static List<Report> precise(List<Report> reports) {
        Optional<Long> shortest = reports.stream().filter(report -> report.period().isKnown())
                .map(report -> report.period().days()).min(Comparator.naturalOrder());
        return reports.stream().filter(report -> report.period().isKnown())
                .filter(report -> report.period().days() == shortest.orElseThrow()).toList();
    }

    private Site site(List<Report> telling) {
        Preference<String> countries = new Preference<>(telling,
                report -> report.site().country().map(Node::getURI), witnesses);
        if (countries.all().size() > 1) {
            note("country", countries.all(), countries.best().orElseThrow(), countries.rule());
        }
        Optional<String> country = countries.best();
        List<Report> there = telling.stream().filter(report -> country.isEmpty()
                || report.site().country().map(Node::getURI).equals(country)).toList();
        Preference<String> places = new Preference<>(there, report -> report.site().place()
                .filter(place -> !Optional.of(place).equals(report.site().country())).map(Node::getURI), witnesses);
        if (places.all().size() > 1) {
            note("place", places.all(), places.best().orElseThrow(), places.rule());
        }
        Optional<String> place = places.best();
        List<Report> sited = place.isPresent() ? there : telling.isEmpty() ? reports : there;
        return sited.stream().map(Report::site)
                .filter(site -> place.isEmpty() || site.place().map(Node::getURI).equals(place))
                .filter(site -> site.place().isPresent() || site.country().isPresent()).findFirst()
                .orElse(Site.UNKNOWN);
    }

    private void note(String what, List<String> readings, String best, String rule) {
        notes.add(new Note(Topic.CONTRADICTION, what + ": " + String.join(" against ", shortened(readings)) + "; "
                + shortened(List.of(best)).getFirst() + " preferred as " + rule));
    }

    private static List<String> shortened(List<String> readings) {
        return readings.stream().map(text -> text.substring(text.lastIndexOf('/', text.length() - 12) + 1)).toList();
    }

    /** Independent witnesses strengthen one another; copies do not. */
    private double confidence(List<Report> telling) {
        Map<Node, Double> best = new HashMap<>();
        telling.forEach(report -> best.merge(witnesses.witness(report), report.confidence(), Math::max));
        double doubt = best.values().stream().sorted().reduce(1.0, (all, one) -> all * (1 - one));
        return Math.min(0.999, 1 - doubt);
    }
}
