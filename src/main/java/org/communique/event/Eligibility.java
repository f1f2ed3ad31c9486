package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.document.Token;
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

    private static final Set<String> FORCES = Set.copyOf(Vocabulary.lines(Eligibility.class, "force-nouns.txt"));
    private static final Vocabulary PACTS = Vocabulary.read(Eligibility.class, "pact-words.tsv");

    /** Why a report is no encounter whoever takes part; empty when it may be one. */
    Optional<String> confusion(Report report) {
        if (report.trigger().frame().is("phone") && !isByPhone(report)) {
            return Optional.of("a call that is a demand");
        }
        if (report.trigger().frame().is("departure") && report.status().status() != Status.HELD
                && IntStream.range(1, 5)
                        .noneMatch(i -> report.scene().word(report.trigger().index() + i).equals("for"))) {
            return Optional.of("leaving is no visit");
        }
        if (report.trigger().frame().is("pact") && !isPact(report)) {
            return Optional.of("no treaty or deal beside it");
        }
        if (report.trigger().frame().is("adjacent") && !report.scene()
                .word(report.trigger().index() + report.trigger().length()).equals("with")) {
            return Optional.of("no company beside it");
        }
        if (report.trigger().frame().is("past-only") && report.status().status() != Status.HELD) {
            return Optional.of("not told as done");
        }
        return isThingMet(report) || isMetByNobody(report) || isMetByThing(report) || isAdjective(report)
                ? Optional.of("what is met is no party")
                : confusable(report);
    }

    /** "On the sidelines of the summit", "discussed it at the APEC summit": where others meet, no encounter of its own. */
    boolean isVenue(Report report) {
        int at = report.trigger().index();
        return report.trigger().frame().kind() == Kind.SUMMIT && IntStream.range(Math.max(0, at - 6), at)
                .anyMatch(i -> report.scene().word(i).matches("sidelines|margins|fringes|sideline|margin"));
    }

    /** The summit of a body, at which or for which something else is told. */
    boolean isOccasion(Report report) {
        return report.trigger().frame().kind() == Kind.SUMMIT && isBody(report)
                && report.arguments().stream().noneMatch(a -> a.slot().matches("with|between|among"));
    }

    /** Why a report is no encounter; empty when it is one. */
    Optional<String> objection(Report report, List<Party> parties) {
        return confusion(report)
                .or(() -> enough(report, parties) ? Optional.empty() : Optional.of("no parties of different sides"));
    }

    /** "Signed the treaty", "a truce was agreed": with the word for it behind, or in front of a passive. */
    private static boolean isPact(Report report) {
        int at = report.trigger().index();
        boolean passive = report.scene().grammar().isPassive(at);
        int from = passive ? Math.max(0, at - 8) : at + 1;
        int to = passive ? at : Math.min(report.scene().size(), at + 9);
        return IntStream.range(from, to).mapToObj(report.scene()::word).anyMatch(PACTS::has);
    }

    /** "Meet its targets", "met with laughter", "received proof": what is met is neither a party nor people. */
    private static boolean isThingMet(Report report) {
        Scene scene = report.scene();
        int verb = report.trigger().index();
        Frame frame = report.trigger().frame();
        boolean owners = frame.name().equals("meet") && report.arguments().stream()
                .filter(a -> a.slot().equals("object")).allMatch(a -> isOwner(scene, a.mention()));
        if (!frame.isVerb() || frame.role("object").isEmpty() || frame.is("travel")
                || !owners && report.arguments().stream().anyMatch(a -> a.slot().equals("object"))) {
            return false;
        }
        boolean object = scene.grammar().child(verb, "obj").filter(o -> isThing(scene, verb, o)).isPresent();
        boolean with = report.arguments().stream().noneMatch(a -> a.slot().equals("with"))
                && scene.word(verb + 1).equals("with") && scene.grammar().children(verb).stream()
                        .anyMatch(o -> isThing(scene, verb, o)
                                && scene.grammar().preposition(o.index()).filter("with"::equals).isPresent());
        return object || with;
    }

    /** "Demands must be met", "if they were not met": passive, by nobody, or what is met is no person. */
    private static boolean isMetByNobody(Report report) {
        Scene scene = report.scene();
        int verb = report.trigger().index();
        if (!report.trigger().frame().name().equals("meet") || !scene.grammar().isPassive(verb)) {
            return false;
        }
        boolean person = scene.grammar().subject(verb).flatMap(t -> scene.covering(t.index()))
                .filter(m -> m.type() != MentionType.STATE && m.type() != MentionType.ORGANISATION).isPresent();
        return !person || report.arguments().stream().noneMatch(a -> a.slot().equals("by"));
    }

    /** "Condemnation met the test", "the offer met France's demands": a thing that meets something. */
    private static boolean isMetByThing(Report report) {
        Scene scene = report.scene();
        int verb = report.trigger().index();
        return report.trigger().frame().name().equals("meet") && !scene.grammar().isPassive(verb)
                && report.arguments().stream().noneMatch(a -> a.slot().equals("subject"))
                && scene.grammar().child(verb, "nsubj")
                        .filter(t -> t.tag().equals("NN") && scene.covering(t.index()).isEmpty()).isPresent();
    }

    /** "A negotiated settlement": a participle that only describes a noun. */
    private static boolean isAdjective(Report report) {
        Token verb = report.trigger().token();
        return report.trigger().frame().isVerb() && verb.tag().equals("VBN") && verb.relation().equals("amod")
                && verb.head() == verb.index() + 1 && verb.index() > 0
                && report.scene().token(verb.index() - 1).tag().matches("DT|JJ|IN|VB.?");
    }

    private static boolean isOwner(Scene scene, Mention mention) {
        return scene.word(mention.extent().to()).matches("'s|’s|'|’");
    }

    private static boolean isThing(Scene scene, int verb, Token noun) {
        return noun.index() > verb && noun.tag().matches("NNS?") && scene.covering(noun.index()).isEmpty();
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

    /** A word in the noun phrase or the sentence that makes a confusable of the trigger: "pay talks", not "pay a visit". */
    private static Optional<String> confusable(Report report) {
        Scene scene = report.scene();
        int at = report.trigger().index();
        for (int i = Math.max(0, at - 4); i < at; i++) {
            boolean over = scene.token(i).isVerb() && scene.token(report.trigger().head()).head() == i;
            if (CONFUSABLES.row(scene.word(i)).contains("before") && scene.covering(i).isEmpty() && !over) {
                return Optional.of("\"" + scene.word(i) + "\" before it");
            }
        }
        return scene.topic().stream().filter(w -> CONFUSABLES.row(w).contains("anywhere")).findFirst()
                .map(w -> "\"" + w + "\" in the sentence");
    }

    /** Whether the parties suffice for the frame. */
    boolean enough(Report report, List<Party> parties) {
        Frame frame = report.trigger().frame();
        Set<String> sides = parties.stream().map(Party::side).collect(Collectors.toSet());
        sides.remove("unknown");
        boolean unknown = parties.stream().anyMatch(p -> p.side().equals("unknown")
                && p.entity().type() == EntityType.PERSON);
        boolean vague = sides.remove(Party.VAGUE);
        if (frame.is("travel")) {
            boolean open = frame.is("attributive") && sides.size() < 2 && parties.stream()
                    .anyMatch(p -> p.role() == Role.VISITOR && p.side().equals("unknown"));
            return !open && travels(report, parties, sides);
        }
        if (sides.size() >= 2 || sides.size() == 1 && unknown && hasTwoOfficials(parties)) {
            boolean people = parties.stream().filter(p -> p.isOfficial() && (p.entity().type() == EntityType.PERSON
                    || p.entity().type() == EntityType.OFFICE)).map(Party::side).distinct().count() > 1;
            return !frame.is("weak") && !frame.is("persons") || frame.is("persons") && people
                    || !frame.is("persons") && parties.stream().filter(Party::isOfficial).count() >= 2;
        }
        if (vague && (sides.size() == 1 && isWithOfficials(parties)
                || !frame.isVerb() && frame.is("session") && Regional.isAmong(report.scene(), parties))) {
            return true;
        }
        if (frame.is("pact")) {
            return false;
        }
        return frame.kind() == Kind.SUMMIT && isBody(report, parties)
                || oneSide(report, parties, sides, unknown);
    }

    /**
     * Whether it is the session of a body, of its ministers or of the leaders of a region, when nobody else is there: "EU
     * foreign ministers met", "a meeting of the Security Council", "African leaders gathered".
     */
    boolean isSession(Report report, List<Party> parties) {
        if (!report.trigger().frame().is("session") || parties.stream().filter(p -> !p.isVague())
                .map(Party::side).distinct().count() > 1) {
            return false;
        }
        boolean ministers = parties.stream().filter(p -> p.side().startsWith("org:"))
                .anyMatch(p -> p.entity().type() == EntityType.GROUP && p.mention().traits().plural()
                        && Regional.isAlone(p.mention()));
        boolean national = parties.stream()
                .anyMatch(p -> p.entity().type() == EntityType.ORG && p.country().isPresent());
        return ministers || isBody(report) && !national || Regional.isAmong(report.scene(), parties);
    }

    /** "The Security Council met", "opened a session": nobody else stands around it. */
    private static boolean isAlone(Report report) {
        return report.arguments().size() == 1 && !report.trigger().frame().name().equals("talk")
                && !report.trigger().frame().name().equals("talks");
    }

    /** Whether a noun names the body whose session it is, and nobody is said to attend: "a meeting of the Council". */
    boolean isBody(Report report) {
        boolean named = report.trigger().frame().is("session") && report.arguments().stream()
                .anyMatch(a -> a.mention().type() == MentionType.ORGANISATION
                        && (a.slot().matches("compound|possessive|of")
                                || a.slot().equals("subject") && isAlone(report)));
        int at = report.trigger().index();
        return named && IntStream.range(Math.max(0, at - 9), at)
                .noneMatch(i -> report.scene().token(i).lemma().matches("attend|join|address|chair|participate|host"));
    }

    private static boolean oneSide(Report report, List<Party> parties, Set<String> sides, boolean unknown) {
        boolean legislator = parties.stream().anyMatch(p -> p.mention().traits().officeClass()
                .filter("legislator"::equals).isPresent());
        boolean negotiation = report.kind() == Kind.NEGOTIATION && !legislator && sides.stream()
                .anyMatch(s -> !s.equals("armed") && !s.startsWith("org:"));
        return negotiation || unknown && hasTwoOfficials(parties) && parties.stream()
                .filter(Party::isNamedPerson).count() >= 2;
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
        return traveller && (sides.size() >= 2 || sides.size() == 1 && (titled || region && isMinister(parties)));
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

    /** The session of an international body, or of the ministers of one. */
    private static boolean isBody(Report report, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.entity().type() == EntityType.ORG && !p.isArmed()
                && p.country().isEmpty()
                || p.entity().type() == EntityType.GROUP && p.country().isEmpty()
                        && !p.mention().traits().nations().isEmpty());
    }
}
