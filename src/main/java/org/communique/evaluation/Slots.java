package org.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.communique.article.PublicationDate;

/**
 * How often status, kind, place and date are right on the encounters that were found.
 *
 * <p>Example: of 40 matched encounters 38 have the right status: {@code share(STATUS)} is 0.95.
 */
public final class Slots {
    private static final Set<String> FACTUAL = Set.of("held", "ongoing");
    private static final Set<String> ALIKE = Set.of("meeting", "talks", "negotiation");

    private final Map<Slot, int[]> counts = new EnumMap<>(Slot.class);

    /** What is compared on a matched encounter. */
    public enum Slot {
        /** Whether it took place at all. */
        FACT,
        /** The exact status. */
        STATUS,
        /** The exact kind. */
        KIND,
        /** The kind, with meeting, talks and negotiation taken as one. */
        COARSE,
        /** The place, where gold has one. */
        PLACE,
        /** The date, where gold has one. */
        DATE
    }

    /** Whether an encounter answers "who met whom". */
    static boolean isFactual(JsonNode encounter) {
        return FACTUAL.contains(Parties.text(encounter, "status"));
    }

    /** Counts one pair of a gold and a found encounter. */
    void compare(JsonNode gold, JsonNode found) {
        count(Slot.FACT, isFactual(gold) == isFactual(found));
        count(Slot.STATUS, Parties.text(gold, "status").equals(Parties.text(found, "status")));
        count(Slot.KIND, Parties.text(gold, "kind").equals(Parties.text(found, "kind")));
        count(Slot.COARSE, coarse(gold).equals(coarse(found)));
        if (!Parties.text(gold, "place").isEmpty()) {
            count(Slot.PLACE, samePlace(Parties.text(gold, "place"), found.path("place")));
        }
        if (!Parties.text(gold, "event_date").isEmpty()) {
            count(Slot.DATE, sameDate(Parties.text(gold, "event_date"), found.path("time")));
        }
    }

    /** Adds what another run of documents counted. */
    void add(Slots other) {
        other.counts.forEach((slot, pair) -> {
            int[] own = counts.computeIfAbsent(slot, s -> new int[2]);
            own[0] += pair[0];
            own[1] += pair[1];
        });
    }

    /** How many encounters were matched. */
    public int matched() {
        return counts.getOrDefault(Slot.FACT, new int[2])[1];
    }

    /** The share of a slot that is right; empty when gold never has it. */
    public OptionalDouble share(Slot slot) {
        int[] pair = counts.getOrDefault(slot, new int[2]);
        return pair[1] == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) pair[0] / pair[1]);
    }

    private void count(Slot slot, boolean right) {
        int[] pair = counts.computeIfAbsent(slot, s -> new int[2]);
        pair[0] += right ? 1 : 0;
        pair[1]++;
    }

    private static String coarse(JsonNode encounter) {
        String kind = Parties.text(encounter, "kind");
        return ALIKE.contains(kind) ? "encounter" : kind;
    }

    private static boolean samePlace(String gold, JsonNode place) {
        String wanted = Folding.fold(gold);
        String found = Folding.fold(place.isTextual() ? place.asText() : Parties.text(place, "name"));
        return !wanted.isEmpty() && !found.isEmpty() && (wanted.contains(found) || found.contains(wanted));
    }

    /** Right when the two stretches of days meet and the found one is no coarser than gold. */
    private static boolean sameDate(String gold, JsonNode time) {
        Optional<PublicationDate> wanted = PublicationDate.parse(gold, "gold");
        Optional<PublicationDate> start = PublicationDate.parse(Parties.text(time, "start"), "found");
        Optional<PublicationDate> end = PublicationDate.parse(Parties.text(time, "end"), "found").or(() -> start);
        if (wanted.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return false;
        }
        LocalDate first = start.get().first();
        LocalDate last = end.get().last();
        boolean meet = !first.isAfter(wanted.get().last()) && !wanted.get().first().isAfter(last);
        return meet && ChronoUnit.DAYS.between(first, last) <= ChronoUnit.DAYS.between(wanted.get().first(),
                wanted.get().last());
    }
}
