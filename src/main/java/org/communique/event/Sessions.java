package org.communique.event;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.entity.EntityType;
import org.communique.mention.MentionType;

/**
 * Recognises the sessions of bodies: encounters that one organisation, its ministers or the leaders of a region make among
 * themselves.
 *
 * <p>Example: "the Security Council met", "EU foreign ministers gathered", "an African Union summit"; not "the EU met Iran".
 */
final class Sessions {
    private Sessions() {
    }

    /** The summit of a body, at which or for which something else is told. */
    static boolean isOccasion(Report report) {
        return report.trigger().frame().kind() == Kind.SUMMIT && isBody(report)
                && report.arguments().stream().noneMatch(a -> a.slot().matches("with|between|among"));
    }

    /** "It may happen at the summit", "during the summit": where something told before is set. */
    static boolean isSetting(Report report) {
        return report.scene().grammar().preposition(report.trigger().head()).filter(p -> p.matches("at|during"))
                .isPresent();
    }

    /**
     * Whether it is the session of a body, of its ministers or of the leaders of a region, when nobody else is there: "EU
     * foreign ministers met", "a meeting of the Security Council", "African leaders gathered".
     */
    static boolean isSession(Report report, List<Party> parties) {
        if (!report.trigger().frame().is("session") || parties.stream().filter(p -> !p.isVague())
                .map(Party::side).distinct().count() > 1) {
            return false;
        }
        boolean ministers = parties.stream().filter(p -> p.side().startsWith("org:"))
                .anyMatch(p -> p.entity().type() == EntityType.GROUP && (p.mention().traits().plural()
                        && Regional.isAlone(p.mention()) || p.mention().text().endsWith(" council")));
        boolean national = parties.stream()
                .anyMatch(p -> p.entity().type() == EntityType.ORG && p.country().isPresent());
        List<Party> acting = parties.stream().filter(p -> report.arguments().stream()
                .noneMatch(a -> a.slot().matches("with|object") && a.mention() == p.mention())).toList();
        return ministers || isBody(report) && !national || Regional.isAmong(report.scene(), acting);
    }

    /** "The Security Council met", "opened a session": nobody else stands around it. */
    private static boolean isAlone(Report report) {
        return report.arguments().size() == 1 && !report.trigger().frame().name().equals("talk")
                && !report.trigger().frame().name().equals("talks");
    }

    /** Whether a noun names the body whose session it is, and nobody is said to attend: "a meeting of the Council". */
    static boolean isBody(Report report) {
        boolean named = report.trigger().frame().is("session") && report.arguments().stream()
                .anyMatch(a -> a.mention().type() == MentionType.ORGANISATION
                        && (a.slot().matches("compound|possessive|of")
                                || a.slot().equals("subject") && isAlone(report)));
        int at = report.trigger().index();
        return named && IntStream.range(Math.max(0, at - 9), at)
                .noneMatch(i -> report.scene().token(i).lemma().matches("attend|join|address|chair|participate|host"));
    }

    /** The session of an international body, or of the ministers of one. */
    static boolean isOfBody(List<Party> parties) {
        return parties.stream().anyMatch(p -> p.entity().type() == EntityType.ORG && !p.isArmed()
                && p.country().isEmpty()
                || p.entity().type() == EntityType.GROUP && p.country().isEmpty()
                        && !p.mention().traits().nations().isEmpty());
    }
}
