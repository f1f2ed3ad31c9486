package org.communique.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Tells what only sounds like an encounter: demands, deadlines and criteria that are met, criticism met with, sports, courts
 * and cabinets, summits that are but the place of something else.
 *
 * <p>Example: in "the demands must be met" nobody meets; in "the teams met in the final" no states do.
 */
final class Confusables {
    private static final Vocabulary CONFUSABLES = Vocabulary.read(Confusables.class, "confusable-words.tsv");
    private static final Set<String> CALL_PURPOSES = Set
            .copyOf(Vocabulary.lines(Confusables.class, "call-purposes.txt"));
    private static final Vocabulary PACTS = Vocabulary.read(Confusables.class, "pact-words.tsv");

    /** Why a report is no encounter whoever takes part; empty when it may be one. */
    Optional<String> of(Report report) {
        if (report.trigger().frame().is("phone") && !isByPhone(report)) {
            return Optional.of("a call that is a demand");
        }
        if (report.trigger().frame().is("accompany") && report.arguments().stream().map(Argument::mention)
                .anyMatch(m -> isOwn(report.scene(), m))) {
            return Optional.of("a companion of the same side");
        }
        if (report.trigger().frame().is("courtesy") && isDemand(report)) {
            return Optional.of("an appeal to do something");
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

    /** "His deputy", "her Egyptian aide". */
    private static boolean isOwn(Scene scene, Mention mention) {
        int from = mention.extent().from();
        return scene.word(from).matches("his|her|their") || scene.word(from - 1).matches("his|her|their");
    }

    private static boolean isOwner(Scene scene, Mention mention) {
        return scene.word(mention.extent().to()).matches("'s|’s|'|’");
    }

    private static boolean isThing(Scene scene, int verb, Token noun) {
        return noun.index() > verb && noun.tag().matches("NNS?")
                && scene.times().stream().noneMatch(t -> t.from() <= noun.index() && noun.index() < t.to())
                && scene.covering(noun.index()).isEmpty();
    }

    /** "Called on Syria's president to step down": an infinitive behind whom it calls on. */
    private static boolean isDemand(Report report) {
        Scene scene = report.scene();
        int from = report.trigger().index() + report.trigger().length();
        return IntStream.range(from, Math.min(scene.size() - 1, from + 14)).takeWhile(i -> !scene.token(i).isVerb())
                .anyMatch(i -> scene.word(i).matches("to|for"));
    }

    /** "Called Putin on Monday", "called him to congratulate him"; not "called him a liar". */
    private static boolean isRung(Report report) {
        Scene scene = report.scene();
        boolean caller = report.arguments().stream()
                .anyMatch(a -> a.slot().equals("subject") && a.mention().type() == MentionType.PERSON);
        Optional<Mention> rung = report.arguments().stream().filter(a -> a.slot().equals("object"))
                .map(Argument::mention).filter(m -> m.type() == MentionType.PERSON).findFirst();
        int next = rung.map(m -> m.extent().to()).orElse(-1);
        boolean ends = next >= scene.size() || scene.word(next).matches("[.,;]|on|late|early|again|twice")
                || scene.times().stream().anyMatch(t -> t.from() == next);
        boolean purpose = scene.word(next).equals("to") && CALL_PURPOSES.contains(scene.word(next + 1));
        return report.trigger().token().isVerb() && caller && rung.isPresent() && (ends || purpose);
    }

    private static boolean isByPhone(Report report) {
        int at = report.trigger().index();
        boolean named = report.trigger().length() > 1 || report.trigger().token().lemma().startsWith("video");
        String before = report.scene().word(at - 1);
        boolean phone = Set.of("phone", "telephone", "video", "conference").contains(before);
        String after = report.scene().word(at + 1);
        boolean with = Set.of("with", "between").contains(after) || report.trigger().token().isVerb()
                && report.scene().sentence().text().toLowerCase(Locale.ROOT).contains("phone");
        return named || phone || with || isRung(report);
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
}
