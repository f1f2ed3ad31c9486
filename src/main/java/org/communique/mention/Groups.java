package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises unnamed people who stand for a state, an organisation or a movement.
 *
 * <p>Example: "U.S. and European negotiators" stands for both; "Darfur's two rebel groups" is a movement.
 */
final class Groups implements MentionRule {

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = line.size() - 1; at >= 0; at--) {
            if (line.is(at, UnitKind.GROUP_NOUN) && !draft.isUsed(at) && !isErrand(line, at)) {
                add(draft, at);
            }
        }
    }

    /** "His latest mission to Cyprus" is a journey, "Sarkozy heads to Beijing" a verb: nobody is meant. */
    private static boolean isErrand(UnitLine line, int noun) {
        String word = line.word(noun).toLowerCase(Locale.ROOT);
        int left = noun;
        while (left > 0 && line.is(left - 1, UnitKind.MODIFIER)) {
            left--;
        }
        boolean owned = left > 0 && line.is(left - 1, UnitKind.POSSESSIVE_PRONOUN);
        boolean of = noun + 1 < line.size() && line.word(noun + 1).equalsIgnoreCase("of");
        return word.equals("mission") && owned || word.equals("heads") && !of;
    }

    private static void add(Draft draft, int noun) {
        UnitLine line = draft.line();
        Affiliation left = Affiliation.before(line, noun);
        Affiliation right = Affiliation.after(line, noun);
        int from = line.is(left.edge(), UnitKind.DETERMINER, UnitKind.POSSESSIVE_PRONOUN)
                ? left.edge() + 1
                : left.edge();
        List<String> modifiers = new ArrayList<>(left.modifiers());
        modifiers.addAll(right.modifiers());
        modifiers.add(line.word(noun));
        draft.add(MentionType.GROUP, new Stretch(left.edge(), right.edge()), new Stretch(Math.min(from, noun),
                right.edge()),
                new Mention.Traits(Optional.empty(), Optional.of(line.at(noun).value()), left.with(right), List.of(),
                        line.at(noun).plural(), modifiers));
    }
}
