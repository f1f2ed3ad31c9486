package org.communique.store.consolidation;

import java.util.List;
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
 */
public record Report(Node iri, Source source, Kind kind, Status status, List<Attendance> attendances, Period period,
        Site site, double confidence, List<Node> evidence) implements Comparable<Report> {
    public Report {
        attendances = List.copyOf(attendances);
        evidence = List.copyOf(evidence);
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
