package org.communique.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.server.ledger.Attendee;
import org.communique.server.ledger.Entry;

/**
 * An encounter as a line of a list.
 *
 * <p>Example: held talks in Antalya on 2022-03-10 of Lavrov (RU), Kuleba (UA) and, mediating, Çavuşoğlu (TR).
 *
 * @param key
 *            the name in addresses
 * @param href
 *            the address of its page
 * @param label
 *            a name for people
 * @param nature
 *            kind, status and how sure
 * @param when
 *            first and last day
 * @param where
 *            place and country
 * @param attendees
 *            who
 */
public record EncounterBrief(String key, String href, String label, Nature nature, When when, Where where,
        List<Attending> attendees) {
    public EncounterBrief {
        attendees = List.copyOf(attendees);
    }

    /** What kind of encounter, whether it took place, how sure, how many witnesses. */
    public record Nature(String kind, String status, boolean rejected, double confidence, int witnesses) {
    }

    /** First and last day, and how exactly they are known. */
    public record When(Optional<LocalDate> start, Optional<LocalDate> end, String precision) {
    }

    /** Place and country. */
    public record Where(Optional<ThingBrief> place, Optional<ThingBrief> country) {
    }

    /** Who, in which role, for which state. */
    public record Attending(ThingBrief who, String role, Optional<ThingBrief> country) {
        static Attending of(Attendee attendee) {
            return new Attending(ThingBrief.of(attendee.who()), attendee.role().word(),
                    attendee.country().map(ThingBrief::of));
        }
    }

    /** An entry of the ledger in brief. */
    public static EncounterBrief of(Entry entry) {
        Entry.Nature nature = entry.nature();
        return new EncounterBrief(entry.key(), "/encounter/" + entry.key(), entry.label(),
                new Nature(nature.kind().word(), nature.status().word(), nature.rejected(), nature.confidence(),
                        nature.witnesses()),
                new When(entry.when().start(), entry.when().end(), entry.when().precision().word()),
                new Where(entry.where().place().map(ThingBrief::of), entry.where().country().map(ThingBrief::of)),
                entry.attendees().stream().map(Attending::of).toList());
    }
}
