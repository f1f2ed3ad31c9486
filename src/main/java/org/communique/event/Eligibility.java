package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Vocabulary CONFUSABLES = Vocabulary.read(Eligibility.class, "confusable-words.tsv");

    /** Why a report is no encounter; empty when it is one. */
    Optional<String> objection(Report report, List<Party> parties) {
        Trigger trigger = report.trigger();
        if (trigger.frame().is("phone") && !isByPhone(report)) {
            return Optional.of("a call that is a demand");
        }
        Optional<String> confusable = confusable(report);
        if (confusable.isPresent()) {
            return confusable;
        }
        return enough(report, parties) ? Optional.empty() : Optional.of("no parties of different sides");
    }

    private static boolean isByPhone(Report report) {
        int at = report.trigger().index();
        boolean named = report.trigger().length() > 1 || report.trigger().token().lemma().startsWith("video");
        String before = report.scene().word(at - 1);
        boolean phone = Set.of("phone", "telephone", "video", "conference").contains(before);
        String after = report.scene().word(at + 1);
        boolean with = Set.of("with", "between").contains(after) || report.trigger().token().isVerb()
                && report.scene().sentence().text().toLowerCase(Locale.ROOT).contains("phone");
        return named || phone || with;
    }

    /** A word in the noun phrase or the sentence that makes a confusable of the trigger. */
    private static Optional<String> confusable(Report report) {
        Scene scene = report.scene();
        int at = report.trigger().index();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (CONFUSABLES.row(scene.word(i)).contains("before")) {
                return Optional.of("\"" + scene.word(i) + "\" before it");
            }
        }
        for (int i = 0; i < scene.size(); i++) {
            if (CONFUSABLES.row(scene.word(i)).contains("anywhere")) {
                return Optional.of("\"" + scene.word(i) + "\" in the sentence");
            }
        }
        return Optional.empty();
    }

    private static boolean enough(Report report, List<Party> parties) {
        Frame frame = report.trigger().frame();
        Set<String> sides = parties.stream().map(Party::side).collect(Collectors.toSet());
        boolean unknown = sides.remove("unknown");
        if (frame.is("travel")) {
            return travels(parties, sides);
        }
        if (sides.size() >= 2 || sides.size() == 1 && unknown && hasTwoOfficials(parties)) {
            return !frame.is("weak") || parties.stream().filter(Party::isOfficial).count() >= 2;
        }
        if (frame.is("session") && isBody(report, parties)) {
            return true;
        }
        boolean negotiation = report.kind() == Kind.NEGOTIATION && !sides.isEmpty();
        return negotiation || unknown && hasTwoOfficials(parties) && parties.stream()
                .filter(Party::isNamedPerson).count() >= 2;
    }

    private static boolean hasTwoOfficials(List<Party> parties) {
        return parties.stream().filter(Party::isOfficial).map(p -> p.entity().id()).distinct().count() >= 2;
    }

    /** A traveller who stands for a state, and a destination that is not his own. */
    private static boolean travels(List<Party> parties, Set<String> sides) {
        boolean traveller = parties.stream().anyMatch(p -> p.role() == Role.VISITOR && p.isOfficial()
                && p.entity().type() != EntityType.STATE && p.entity().type() != EntityType.ORG);
        return traveller && sides.size() >= 2;
    }

    /** The session of an international body, or of the ministers of one. */
    private static boolean isBody(Report report, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.entity().type() == EntityType.ORG && !p.isArmed()
                || p.entity().type() == EntityType.GROUP && p.country().isEmpty()
                        && !p.mention().traits().nations().isEmpty());
    }
}
