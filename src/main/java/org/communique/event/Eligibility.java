package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.entity.EntityType;
import org.communique.mention.Vocabulary;

/**
 * Decides whether what a trigger speaks of is a diplomatic encounter: parties of different states, organisations or armed
 * movements, and no sports meet, court, company or cabinet session.
 *
 * <p>Example: "Kuleba met Lavrov" is one; "Qurei met his cabinet", "the demands were met" and "the teams met in the final"
 * are none.
 */
final class Eligibility {
    private static final Set<String> FORCES = Set.copyOf(Vocabulary.lines(Eligibility.class, "force-nouns.txt"));
    private final Confusables confusables = new Confusables();

    /** Why a report is no encounter; empty when it is one. */
    Optional<String> objection(Report report, List<Party> parties) {
        return confusables.of(report)
                .or(() -> enough(report, parties) ? Optional.empty() : Optional.of("no parties of different sides"));
    }

    /** Whether the parties suffice for the frame. */
    boolean enough(Report report, List<Party> parties) {
        Frame frame = report.trigger().frame();
        Set<String> sides = parties.stream().map(Party::side).collect(Collectors.toSet());
        sides.remove("unknown");
        boolean unknown = parties.stream().anyMatch(p -> p.side().equals("unknown")
                && p.entity().type() == EntityType.PERSON);
        boolean vague = sides.remove(Party.VAGUE);
        if (frame.name().equals("accompany") && sides.size() < 2) {
            return false;
        }
        if (frame.is("travel")) {
            boolean open = frame.is("attributive") && sides.size() < 2 && parties.stream()
                    .anyMatch(p -> p.role() == Role.VISITOR && p.side().equals("unknown"));
            return !open && travels(report, parties, sides);
        }
        if (sides.size() >= 2 || sides.size() == 1 && unknown && hasTwoOfficials(parties)) {
            boolean people = parties.stream().filter(p -> p.isOfficial() && isOfPeople(p)).map(Party::side).distinct()
                    .count() > 1;
            return !frame.is("weak") && !frame.is("persons") || frame.is("persons") && people
                    || !frame.is("persons") && parties.stream().filter(Party::isOfficial).count() >= 2;
        }
        if (vague && (sides.size() == 1 && isWithOfficials(parties)
                || !frame.isVerb() && frame.is("session") && Regional.isAmong(report.scene(), parties)
                || report.kind() == Kind.NEGOTIATION && (!frame.isVerb() || frame.is("pact"))
                        && Regional.isFromMany(report.scene(), parties))) {
            return true;
        }
        if (frame.is("two-sided")) {
            return parties.stream().anyMatch(p -> p.mention().traits().nations().size() > 1);
        }
        if (frame.is("pact")) {
            return false;
        }
        return frame.kind() == Kind.SUMMIT && (Sessions.isOfBody(parties)
                || Regional.isSummit(report.scene(), report.trigger())
                        && parties.stream().anyMatch(p -> p.isNamedPerson() && p.isOfficial()))
                || oneSide(report, parties, sides, unknown);
    }

    private static boolean oneSide(Report report, List<Party> parties, Set<String> sides, boolean unknown) {
        boolean legislator = parties.stream().anyMatch(p -> p.mention().traits().officeClass()
                .filter("legislator"::equals).isPresent());
        boolean negotiation = report.kind() == Kind.NEGOTIATION && !legislator && sides.stream()
                .anyMatch(s -> !s.equals("armed") && !s.startsWith("org:"));
        return negotiation || unknown && hasTwoOfficials(parties) && parties.stream()
                .filter(Party::isNamedPerson).count() >= 2;
    }

    /** "Rebel leaders pulled out of the peace talks": whom a movement negotiates with goes without saying. */
    boolean isOfMovement(Report report, List<Party> parties) {
        return report.kind() == Kind.NEGOTIATION && !report.trigger().frame().isVerb()
                && parties.stream().anyMatch(p -> p.isArmed() && p.mention().traits().plural());
    }

    /** A state, its people or its minister with officials of whom nothing more is said. */
    private static boolean isWithOfficials(List<Party> parties) {
        return parties.stream().anyMatch(p -> !p.isVague() && !p.isArmed() && p.isOfficial());
    }

    private static boolean hasTwoOfficials(List<Party> parties) {
        return parties.stream().filter(Party::isOfficial).map(p -> p.entity().id()).distinct().count() >= 2;
    }

    /** A traveller who stands for a state, and a destination that is not his own. */
    private static boolean travels(Report report, List<Party> parties, Set<String> sides) {
        boolean traveller = parties.stream().anyMatch(p -> p.role() == Role.VISITOR && p.isOfficial() && !p.isArmed()
                && !p.isVague() && p.entity().type() != EntityType.STATE && p.entity().type() != EntityType.ORG
                && !isForce(p.mention()));
        boolean titled = parties.stream().anyMatch(p -> p.role() == Role.VISITOR && p.side().equals("unknown")
                && p.entity().office().isPresent());
        boolean region = report.arguments().stream().filter(a -> a.slot().equals(Destination.SLOT))
                .anyMatch(a -> a.mention().type() == MentionType.PLACE && a.mention().traits().nations().isEmpty());
        boolean abroad = report.arguments().stream().filter(a -> a.slot().equals(Destination.SLOT))
                .anyMatch(a -> a.mention().type() == MentionType.STATE) || !isMinister(parties);
        boolean anywhere = !report.trigger().frame().isVerb() && isMinister(parties)
                && report.arguments().stream().anyMatch(a -> a.slot().equals("by"))
                && report.arguments().stream().noneMatch(a -> a.slot().equals(Destination.SLOT));
        return traveller
                && (anywhere && sides.size() == 1 || sides.size() >= 2
                        || sides.size() == 1 && (titled && abroad || region && isMinister(parties)));
    }

    /** "Officials of the Bush administration", "British envoys". */
    private static boolean isOfPeople(Party party) {
        boolean group = party.country().isPresent() && party.mention().traits().officeClass()
                .filter(c -> c.matches("people|envoy|delegation")).isPresent();
        return party.entity().type() == EntityType.PERSON || party.entity().type() == EntityType.OFFICE
                || party.isArmed() || group;
    }

    /** Whom other states receive: heads of state and government, foreign and defence ministers. */
    private static boolean isMinister(List<Party> parties) {
        return parties.stream().flatMap(p -> p.mention().traits().officeClass().stream())
                .anyMatch(c -> c.matches("head-of-.*|foreign-minister|defence-minister"));
    }

    /** Troops and missions go abroad to stay, not to meet. */
    private static boolean isForce(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT).split(" (?:from|of the) ")[0];
        return text.startsWith("group of") || FORCES.contains(text.substring(text.lastIndexOf(' ') + 1));
    }
}
