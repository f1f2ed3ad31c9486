package org.communique.mention;

import java.util.List;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises states and organisations that are named on their own.
 *
 * <p>Example: "Ankara" in "Ankara hopes" is the state Turkey, "EU-China" in "EU-China summit" stands for both; an
 * adjective that no office or group has taken ("Turkish accession talks") is marked as one.
 */
final class StatesAndOrganisations implements MentionRule {

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = 0; at < line.size(); at++) {
            if (!draft.isUsed(at) && line.at(at).kind().isAffiliation() && !line.at(at).ids().isEmpty()) {
                add(draft, at);
            }
        }
    }

    private static void add(Draft draft, int at) {
        UnitLine line = draft.line();
        Unit unit = line.at(at);
        Stretch here = new Stretch(at, at + 1);
        boolean adjective = unit.is(UnitKind.DEMONYM) && !line.token(at).tag().endsWith("S") || isModifier(line, at);
        boolean several = !unit.value().isEmpty();
        List<String> nations = several ? unit.ids() : unit.ids().subList(0, 1);
        draft.add(unit.is(UnitKind.ORGANISATION) ? MentionType.ORGANISATION : MentionType.STATE, here, here,
                new Mention.Traits(Optional.empty(), Optional.empty(), nations, unit.ids(), several,
                        adjective ? List.of("adjective") : List.of()));
    }

    private static boolean isModifier(UnitLine line, int at) {
        return line.is(at + 1, UnitKind.MODIFIER) && line.token(at + 1).tag().startsWith("NN")
                && !line.is(at + 2, UnitKind.POSSESSIVE);
    }
}
