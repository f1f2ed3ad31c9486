package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An encounter while reports of it are joined. */
final class EncounterDraft {
    private final List<Reading> readings = new ArrayList<>();

    EncounterDraft(Reading first) {
        readings.add(first);
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    List<Reading> readings() {
        return readings;
    }

    /** All parties, each entity once, the first mention counting; persons stand for the offices that name them. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        readings.stream().flatMap(r -> r.parties().stream()).forEach(party -> {
            if (parties.stream().noneMatch(p -> p.entity().id().equals(party.entity().id()))) {
                parties.add(party);
            }
        });
        return parties;
    }

    Set<String> sides() {
        return parties().stream().map(Party::side).collect(Collectors.toSet());
    }

    Set<String> persons() {
        return parties().stream().filter(Party::isNamedPerson).map(p -> p.entity().id()).collect(Collectors.toSet());
    }

    /** The reading that decides: the first of the body, else of the headline. */
    Reading main() {
        return readings.stream().filter(r -> !r.isHeadline()).findFirst().orElse(readings.getFirst());
    }

    /** The first kind in the order of the guideline. */
    Kind kind() {
        return readings.stream().map(r -> r.report().kind()).min(Enum::compareTo).orElseThrow();
    }

    Optional<Place> place() {
        return readings.stream().filter(r -> !r.isHeadline()).flatMap(r -> r.place().stream()).findFirst()
                .or(() -> readings.stream().flatMap(r -> r.place().stream()).findFirst());
    }

    /** The most exact time that any reading gives, the earlier reading first. */
    EncounterTime time() {
        EncounterTime best = EncounterTime.UNKNOWN;
        for (Reading reading : readings) {
            boolean better = best.start().isEmpty() && reading.time().start().isPresent()
                    || best.text().isEmpty() && reading.time().text().isPresent() && best.start().isEmpty();
            best = better ? reading.time() : best;
        }
        return best;
    }
}
