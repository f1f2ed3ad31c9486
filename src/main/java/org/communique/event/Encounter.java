package org.communique.event;

import java.util.List;
import java.util.Optional;

/**
 * One diplomatic encounter as one article reports it.
 *
 * <p>Example: the held meeting of Sergei Lavrov (RU) and Dmytro Kuleba (UA) with Mevlut Cavusoglu (TR) in Antalya on
 * 2022-03-10.
 *
 * @param id
 *            made from the article, participants and evidence, never from kind or status, so that it outlives better
 *            rules; for example {@code encounter-3f9a1c}
 * @param kind
 *            what kind of encounter
 * @param status
 *            held, planned, refused and so on
 * @param participants
 *            who, in reading order
 * @param place
 *            where; empty when the text does not tell
 * @param time
 *            when
 * @param confidence
 *            between 0 and 1
 * @param evidence
 *            the sentences that say so, the one that triggered it first
 * @param explanation
 *            why it was read this way
 */
public record Encounter(String id, Kind kind, Status status, List<Participant> participants, Optional<Place> place,
        EncounterTime time, double confidence, List<Evidence> evidence, Explanation explanation) {
    public Encounter {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }

    /** The ISO 3166 codes of all states that the participants stand for, sorted, each once. */
    public List<String> countries() {
        return participants.stream().flatMap(p -> p.country().stream()).distinct().sorted().toList();
    }
}
