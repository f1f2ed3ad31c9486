package org.communique.server.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Status;

/**
 * One encounter of the ledger, as all its reports together tell it.
 *
 * <p>Example: the held talks of Lavrov, Kuleba and Çavuşoğlu in Antalya on 2022-03-10, told by two articles.
 *
 * @param iri
 *            the consolidated encounter
 * @param label
 *            its name for people
 * @param nature
 *            kind, status, confidence and how often it is told
 * @param when
 *            its days
 * @param where
 *            the place, most specific first, then the country; either may be missing
 * @param attendees
 *            who, by label
 */
public record Entry(String iri, String label, Nature nature, When when, Where where, List<Attendee> attendees) {
    public Entry {
        attendees = List.copyOf(attendees);
    }

    /** What kind of encounter, whether it took place, how sure that is, how many independent witnesses tell it. */
    public record Nature(Kind kind, Status status, boolean rejected, double confidence, int witnesses) {
    }

    /** The first and last day, as far as they are known. */
    public record When(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {
        /** The first day, or the month or year where only that is known. */
        Optional<String> first() {
            return start.map(this::asExactly);
        }

        /** The last day, or the month or year where only that is known. */
        Optional<String> last() {
            return end.map(this::asExactly);
        }

        private String asExactly(LocalDate day) {
            return switch (precision) {
                case YEAR -> day.toString().substring(0, 4);
                case MONTH, SEASON -> day.toString().substring(0, 7);
                default -> day.toString();
            };
        }
    }

    /** Where it took place, as far as it is known. */
    public record Where(Optional<Thing> place, Optional<Thing> country) {
    }

    /** How the encounter is named in addresses. */
    public String key() {
        return Keys.of(iri);
    }

    /** Whether it answers "who met whom": it took place, people came together or spoke, and nobody rejected it. */
    public boolean counts() {
        return nature.status.isFactual() && nature.kind != Kind.VISIT && !nature.rejected;
    }

    /** Everybody and everything that the encounter is to be listed under, each once. */
    public Set<Thing> concerned() {
        Set<Thing> things = new LinkedHashSet<>();
        for (Attendee attendee : attendees) {
            things.add(attendee.who());
            attendee.country().ifPresent(things::add);
        }
        where.place.ifPresent(things::add);
        where.country.ifPresent(things::add);
        return things;
    }

    /** The states that take part, each once. */
    public Set<Thing> countries() {
        Set<Thing> states = new LinkedHashSet<>();
        attendees.forEach(attendee -> attendee.country().ifPresent(states::add));
        return states;
    }
}
