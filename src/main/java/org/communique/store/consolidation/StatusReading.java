package org.communique.store.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.event.Status;
import org.communique.store.consolidation.CanonicalEncounter.Note;
import org.communique.store.consolidation.CanonicalEncounter.Topic;

/**
 * Reads the status of an encounter from the reports of it, and how it came about.
 *
 * <p>The rules, in order: what took place outweighs what was foreseen; "took place" against "cancelled" or "refused" is
 * decided by the number of independent articles, then by the later article; among what was foreseen the latest article
 * decides.
 */
final class StatusReading {
    private final List<Report> reports;
    private final Witnesses witnesses;

    StatusReading(List<Report> reports, Witnesses witnesses) {
        this.reports = reports;
        this.witnesses = witnesses;
    }

    Status read(List<Note> notes) {
        history().ifPresent(notes::add);
        List<Report> facts = reports.stream().filter(report -> report.status().isFactual()).toList();
        List<Report> failures = reports.stream().filter(report -> isFailure(report.status())).toList();
        if (facts.isEmpty()) {
            return latest(reports);
        }
        if (failures.isEmpty()) {
            return factual(facts);
        }
        List<Report> contested = new ArrayList<>(facts);
        contested.addAll(failures);
        contested.sort(null);
        Preference<Boolean> tookPlace = new Preference<>(contested,
                report -> Optional.of(report.status().isFactual()), witnesses);
        Status preferred = tookPlace.best().orElseThrow() ? factual(facts) : latest(failures);
        notes.add(new Note(Topic.CONTRADICTION, "status: " + words(contested) + "; " + preferred.word()
                + " preferred as " + tookPlace.rule()));
        return preferred;
    }

    private static boolean isFailure(Status status) {
        return status == Status.CANCELLED || status == Status.REFUSED;
    }

    private static Status latest(List<Report> candidates) {
        return candidates.getLast().status();
    }

    /** What was going on in one report and over in another is over. */
    private static Status factual(List<Report> facts) {
        return facts.stream().anyMatch(report -> report.status() == Status.HELD) ? Status.HELD : Status.ONGOING;
    }

    private static String words(List<Report> contested) {
        return contested.stream().map(report -> report.status().word()).distinct()
                .collect(Collectors.joining(" against "));
    }

    private Optional<Note> history() {
        boolean changed = reports.stream().map(Report::status).distinct().count() > 1;
        return changed
                ? Optional.of(new Note(Topic.HISTORY, reports.stream()
                        .map(report -> report.source().published().map(day -> day + " ").orElse("")
                                + report.status().word()
                                + " (" + report.source().name() + ")")
                        .collect(Collectors.joining("; "))))
                : Optional.empty();
    }
}
