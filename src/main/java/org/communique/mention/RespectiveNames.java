package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises offices of several states followed by their holders, respectively.
 *
 * <p>Example: in "the foreign ministers of Greece and Turkey, Nikos Dendias and Mevlut Cavusoglu, met" each name gets
 * the office and its own state.
 */
final class RespectiveNames implements MentionRule {

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = 0; at < line.size(); at++) {
            if (line.is(at, UnitKind.TITLE) && line.at(at).plural() && !draft.isUsed(at)) {
                assign(draft, at);
            }
        }
    }

    private static void assign(Draft draft, int title) {
        UnitLine line = draft.line();
        Affiliation left = Affiliation.before(line, title);
        Affiliation right = Affiliation.after(line, title);
        List<String> nations = left.with(right);
        if (!line.is(right.edge(), UnitKind.COMMA) || nations.size() < 2) {
            return;
        }
        List<Stretch> names = names(line, right.edge() + 1);
        if (names.size() != nations.size()) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            Mention.Traits traits = new Mention.Traits(Optional.of(line.text(title, title + 1)),
                    Optional.of(line.at(title).value()), List.of(nations.get(i)),
                    line.at(names.get(i).from()).ids(), false, List.of());
            draft.add(MentionType.PERSON, names.get(i), names.get(i), traits);
        }
        draft.use(new Stretch(left.edge(), right.edge()));
    }

    private static List<Stretch> names(UnitLine line, int from) {
        List<Stretch> names = new ArrayList<>();
        int at = from;
        while (line.has(at) && line.at(at).kind().isNamePart()) {
            int to = at;
            while (line.has(to) && line.at(to).kind().isNamePart()) {
                to++;
            }
            names.add(new Stretch(at, to));
            at = to;
            while (line.is(at, UnitKind.AND, UnitKind.COMMA)) {
                at++;
            }
        }
        return names;
    }
}
