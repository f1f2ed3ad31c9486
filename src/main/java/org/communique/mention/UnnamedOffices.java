package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises holders of offices without a name.
 *
 * <p>Example: "the Turkish foreign minister" and "his Russian counterpart" are offices; "the foreign ministers of Greece
 * and Turkey" are a group that stands for both states.
 */
final class UnnamedOffices implements MentionRule {

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = 0; at < line.size(); at++) {
            if (line.is(at, UnitKind.TITLE) && !draft.isUsed(at) && !line.at(at).value().equals("honorific")
                    && !isModifier(line, at) && !isRankWord(line, at) && !isJourney(line, at)) {
                add(draft, at);
            }
        }
    }

    /** "Leader" in "leaders' summit", "envoy" in "envoy's trip" is still somebody; "president" in "president says" too. */
    private static boolean isModifier(UnitLine line, int at) {
        if (isJourney(line, at + 1)) {
            return false;
        }
        return line.is(at + 1, UnitKind.GROUP_NOUN) && line.at(at + 1).plural()
                || line.is(at + 1, UnitKind.TITLE) && !line.at(at).plural() || Affiliation.isChief(line, at);
    }

    /** "The minister heads to Jakarta": a verb. */
    private static boolean isJourney(UnitLine line, int at) {
        return line.has(at + 1) && line.has(at) && line.word(at).equalsIgnoreCase("heads")
                && line.word(at + 1).toLowerCase(Locale.ROOT).matches("to|for|into|back|off|home");
    }

    /** "Major", "general" and "captain" in small letters are adjectives as often as ranks. */
    private static boolean isRankWord(UnitLine line, int at) {
        return line.at(at).value().equals("military") && line.at(at).length() == 1 && !line.at(at).plural()
                && !Words.isCapitalised(line.token(at).text());
    }

    private static void add(Draft draft, int title) {
        UnitLine line = draft.line();
        Unit unit = line.at(title);
        Affiliation left = Affiliation.before(line, title);
        Affiliation right = Affiliation.after(line, title);
        int from = line.is(left.edge(), UnitKind.DETERMINER, UnitKind.POSSESSIVE_PRONOUN)
                ? left.edge() + 1
                : left.edge();
        var modifiers = new ArrayList<>(left.modifiers());
        modifiers.addAll(right.modifiers());
        if (from != left.edge()) {
            modifiers.add(line.word(left.edge()));
        }
        draft.add(unit.plural() ? MentionType.GROUP : MentionType.OFFICE, new Stretch(left.edge(), right.edge()),
                new Stretch(Math.min(from, title), right.edge()),
                new Mention.Traits(Optional.of(line.text(title, title + 1)), Optional.of(unit.value()),
                        left.with(right), List.of(), unit.plural(), modifiers));
    }
}
