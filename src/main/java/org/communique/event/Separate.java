package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells encounters apart that one word speaks of: different counterparts met separately are different events.
 *
 * <p>Example: "Biden met separately with Suleiman and Siniora" is two meetings, "held separate talks with Erdogan and
 * Mitsotakis" and "held bilateral meetings with the presidents of Kenya and Ghana" too.
 */
final class Separate {
    private static final Set<String> WORDS = Set.of("separate", "separately", "individually", "one-on-one",
            "respectively", "bilateral", "each");
    private static final Set<String> SLOTS = Set.of("with", "object", "to");
    private static final Set<String> SEVERAL = Set.of("meetings", "bilaterals", "conversations");
    private static final int REACH = 4;
    private static final int APART = 9;

    private Separate() {
    }

    /** The parties of each encounter; one list when nothing says that there are several. */
    static List<List<Party>> split(Report report, List<Party> parties) {
        List<Party> named = parties.stream().filter(p -> isCounterpart(report, p)).toList();
        boolean anaphor = named.isEmpty() && report.arguments().stream()
                .anyMatch(a -> SLOTS.contains(a.slot()) && Anaphora.isAnaphor(a.mention()));
        List<Party> others = anaphor ? parties.stream().filter(p -> !isIn(report, p, parties)).toList() : named;
        List<Party> own = parties.stream().filter(p -> !others.contains(p))
                .filter(p -> !anaphor || isArgument(report, p)).toList();
        List<Party> persons = own.stream().filter(Party::isNamedPerson).toList();
        if (others.size() == 1 && persons.size() > 1 && !anaphor && isEachOfSubjects(report, persons)) {
            return persons.stream().map(p -> List.of(p, others.getFirst())).toList();
        }
        if (others.size() < 2 || own.isEmpty() || !isSaid(report, others)) {
            return List.of(parties);
        }
        List<List<Party>> each = new ArrayList<>();
        for (Party other : others) {
            List<Party> both = new ArrayList<>(own);
            both.add(other);
            each.add(both);
        }
        return each;
    }

    /** "The president, the premier and the foreign minister met Gandhi separately": each of one side his own. */
    private static boolean isEachOfSubjects(Report report, List<Party> subjects) {
        Scene scene = report.scene();
        int to = report.trigger().index() + report.trigger().length();
        boolean said = IntStream.range(Math.max(0, report.trigger().index() - 2), Math.min(scene.size(), to + APART))
                .mapToObj(scene::word).anyMatch(w -> w.matches("separate|separately|individually|respectively"));
        return said && (report.trigger().frame().isVerb() || SEVERAL.contains(report.scene().word(to - 1)))
                && subjects.stream().map(Party::side).filter(s -> !s.equals("unknown")).distinct().count() == 1;
    }

    /** "He saw each of the two alone": whether a party stands in a slot of its own, under this or another name. */
    private static boolean isIn(Report report, Party party, List<Party> parties) {
        return parties.stream().filter(p -> isArgument(report, p))
                .anyMatch(p -> p.entity().id().equals(party.entity().id()));
    }

    private static boolean isArgument(Report report, Party party) {
        return report.arguments().stream().anyMatch(a -> a.mention().equals(party.mention()));
    }

    private static boolean isCounterpart(Report report, Party party) {
        return report.arguments().stream()
                .anyMatch(a -> a.mention().equals(party.mention()) && SLOTS.contains(a.slot()));
    }

    private static boolean isSaid(Report report, List<Party> others) {
        int at = report.trigger().index();
        int to = at + report.trigger().length();
        boolean several = report.trigger().length() == 1 && SEVERAL.contains(report.scene().word(at))
                && report.scene().word(to).equals("with")
                && others.stream().map(Party::side).distinct().count() == others.size();
        return several || report.kind() != Kind.VISIT && IntStream.range(Math.max(0, at - REACH), to + REACH)
                .mapToObj(report.scene()::word).anyMatch(WORDS::contains);
    }
}
