package org.communique.store.consolidation;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.event.Kind;
import org.communique.event.Status;

/**
 * One encounter as all its reports together tell it.
 *
 * <p>Example: the meeting of Lavrov, Kuleba and Çavuşoğlu in Antalya on 2022-03-10, planned by one report, held by two.
 *
 * @param iri
 *            made from its earliest report
 * @param reports
 *            in the order in which history is told
 * @param kind
 *            the most specific kind that its reports support
 * @param status
 *            the preferred reading
 * @param attendances
 *            who, each actor once, sorted
 * @param period
 *            when, the most precise reading
 * @param site
 *            where, the most specific reading
 * @param confidence
 *            between 0 and 1
 * @param witnesses
 *            how many independent articles say so
 * @param standing
 *            whether a person accepted or rejected it
 * @param notes
 *            why these reports are one, what they disagree on and which rule decided, in words
 */
public record CanonicalEncounter(Node iri, List<Report> reports, Kind kind, Status status,
        List<Attendance> attendances, Period period, Site site, double confidence, int witnesses, Standing standing,
        List<Note> notes) {
    private static final double ACCEPTED = 0.999;

    public CanonicalEncounter {
        reports = List.copyOf(reports);
        attendances = List.copyOf(attendances);
        notes = List.copyOf(notes);
    }

    /** Its content in the form of a report, that of its earliest one. */
    public Report asReport() {
        Report first = reports.getFirst();
        return new Report(first.iri(), first.source(), kind, status, attendances, period, site, confidence,
                first.evidence(), first.words());
    }

    /** The same with the content of this report. */
    public CanonicalEncounter with(Report content) {
        return new CanonicalEncounter(iri, reports, content.kind(), content.status(), content.attendances(),
                content.period(), content.site(), confidence, witnesses, standing, notes);
    }

    /** The same as people see it; what is accepted is as sure as can be. */
    public CanonicalEncounter judged(Standing judged, List<Note> others) {
        double sure = judged == Standing.ACCEPTED ? Math.max(confidence, ACCEPTED) : confidence;
        return new CanonicalEncounter(iri, reports, kind, status, attendances, period, site, sure, witnesses, judged,
                others);
    }

    /** Whether a person accepted or rejected an encounter. */
    public enum Standing {
        /** Nobody decided. */
        UNJUDGED,
        /** Accepted, as it is or corrected. */
        ACCEPTED,
        /** There is no such encounter. */
        REJECTED
    }

    /** Something to know about a consolidation. */
    public record Note(Topic topic, String text) {
    }

    /** What a note is about. */
    public enum Topic {
        /** Why reports were taken as one. */
        AGREEMENT,
        /** What reports disagree on, and which reading is preferred. */
        CONTRADICTION,
        /** How the encounter came about: planned, then held. */
        HISTORY,
        /** What a person decided. */
        JUDGEMENT
    }
}
