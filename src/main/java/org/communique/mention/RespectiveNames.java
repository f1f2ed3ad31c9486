package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises offices of several states followed by their holders, respectively.
 *
 * <p>Example: in "the foreign ministers of Greece and Turkey, Nikos Dendias and Mevlut Cavusoglu, met" each name gets
 * the office and its own state; in "the foreign ministers of the three countries, Botha, Malmierca and Van Dunem" each gets
 * the office.
 */
final class RespectiveNames implements MentionRule {
    private static final Set<String> OPENINGS = Set.of("-", "--", "–", "—", ":", "(", "-lrb-");

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
        boolean opened = line.is(right.edge(), UnitKind.COMMA) || OPENINGS.contains(line.word(right.edge()));
        List<Stretch> names = opened ? names(line, right.edge() + 1) : List.of();
        if (names.size() < 2 || !nations.isEmpty() && names.size() != nations.size()) {
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            Mention.Traits traits = new Mention.Traits(Optional.of(line.text(title, title + 1)),
                    Optional.of(line.at(title).value()), nations.isEmpty() ? List.of() : List.of(nations.get(i)),
                    line.at(names.get(i).from()).ids(), false, List.of());
            // The first reaches over the office, which is what the verb hangs on.
            int from = i == 0 ? left.edge() : names.get(i).from();
            draft.add(MentionType.PERSON, new Stretch(from, names.get(i).to()), names.get(i), traits);
        }
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
