package org.communique.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.document.Sentence;

/**
 * Finds the journeys that a sentence tells only as the way to talks with others.
 *
 * <p>Example: "An Afghan delegation arrived in Doha for talks with the rebels" tells of talks with the rebels, not of a visit
 * to the state they were held in.
 */
final class Journeys {
    private Journeys() {
    }

    /** Takes them out of encounters told so far, and tells them with the talks. */
    static void dropFrom(List<EncounterDraft> drafts, Sentence sentence) {
        List<EncounterDraft> here = drafts.stream()
                .filter(d -> d.readings().stream().allMatch(r -> r.report().trigger().sentence() == sentence)).toList();
        List<EncounterDraft> talks = here.stream().filter(d -> !isJourney(d)).toList();
        for (EncounterDraft journey : here.stream().filter(d -> isJourney(d) && d.status().isFactual()).toList()) {
            talks.stream().filter(t -> isMadeFor(journey, t)).findFirst().ifPresent(t -> {
                drafts.remove(journey);
                journey.readings().forEach(r -> t.add(r.withParties(List.of())));
            });
        }
    }

    private static boolean isJourney(EncounterDraft draft) {
        return draft.readings().stream().map(r -> r.report().trigger().frame())
                .allMatch(f -> f.name().matches("travel-verb|be-in|visit-verb"));
    }

    /** Whether a traveller takes part in talks told behind the journey. */
    private static boolean isMadeFor(EncounterDraft journey, EncounterDraft talks) {
        Set<String> visitors = journey.parties().stream().filter(p -> p.role() == Role.VISITOR)
                .map(p -> p.entity().id()).collect(Collectors.toSet());
        return journey.main().report().trigger().index() < talks.main().report().trigger().index()
                && talks.parties().stream().anyMatch(p -> visitors.contains(p.entity().id()));
    }
}
