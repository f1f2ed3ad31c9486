package org.communique.store.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.event.Kind;
import org.communique.event.Status;

/**
 * An encounter as one article reports it, read back from the article's graph.
 *
 * <p>Example: the report {@code <…#encounter-3f9a1c>} of the article on the Antalya talks: held, on 2022-03-10, with
 * the attendances of Lavrov, Kuleba and Çavuşoğlu.
 *
 * @param iri
 *            the report
 * @param source
 *            the article it stands in
 * @param kind
 *            meeting, call and so on
 * @param status
 *            held, planned and so on, at the date of the article
 * @param attendances
 *            who, sorted by actor
 * @param period
 *            when
 * @param site
 *            where
 * @param confidence
 *            between 0 and 1
 * @param evidence
 *            the passages that say so
 * @param words
 *            what the article says by them
 */
public record Report(Node iri, Source source, Kind kind, Status status, List<Attendance> attendances, Period period,
        Site site, double confidence, List<Node> evidence, Words words) implements Comparable<Report> {
    public Report {
        attendances = List.copyOf(attendances);
        evidence = List.copyOf(evidence);
    }

    /**
     * The words of an article, whatever people made of them since.
     *
     * @param quotes
     *            the sentences of the evidence
     * @param names
     *            what the report calls the things that it names
     * @param reading
     *            the report as it was read, where people corrected it; empty where they did not
     */
    public record Words(List<String> quotes, Map<Node, Naming> names, Optional<Report> reading) {
        public Words {
            quotes = List.copyOf(quotes);
            names = Map.copyOf(names);
        }
    }

    /** The sentences that say so. */
    public List<String> quotes() {
        return words.quotes();
    }

    /** The report as it was read, where people corrected it; empty where they did not. */
    public Optional<Report> reading() {
        return words.reading();
    }

    /** The same, corrected from another reading. */
    public Report correcting(Report reading) {
        return new Report(iri, source, kind, status, attendances, period, site, confidence, evidence,
                new Words(words.quotes(), words.names(), Optional.of(reading)));
    }

    /** The same with another status. */
    public Report with(Status other) {
        return new Report(iri, source, kind, other, attendances, period, site, confidence, evidence, words);
    }

    /** The same of another kind. */
    public Report with(Kind other) {
        return new Report(iri, source, other, status, attendances, period, site, confidence, evidence, words);
    }

    /** The same at another time. */
    public Report with(Period other) {
        return new Report(iri, source, kind, status, attendances, other, site, confidence, evidence, words);
    }

    /** The same in another place. */
    public Report with(Site other) {
        return new Report(iri, source, kind, status, attendances, period, other, confidence, evidence, words);
    }

    /** The same with others. */
    public Report with(List<Attendance> others) {
        return new Report(iri, source, kind, status, others, period, site, confidence, evidence, words);
    }

    /** The attendance of this actor; empty when it takes no part. */
    public Optional<Attendance> attendanceOf(Node actor) {
        return attendances.stream().filter(attendance -> attendance.actor().equals(actor)).findFirst();
    }

    /** By the date of the article, the undated last, then by IRI: the order in which history is told. */
    @Override
    public int compareTo(Report other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : iri.getURI().compareTo(other.iri.getURI());
    }
}
