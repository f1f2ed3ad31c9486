package org.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises words that speak of parties named before.
 *
 * <p>Example: "the two leaders", "both sides" and "they" are mentions whose meaning is decided a stage later.
 */
final class Referrers implements MentionRule {

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = 0; at < line.size(); at++) {
            if (draft.isUsed(at)) {
                continue;
            }
            Stretch here = new Stretch(at, at + 1);
            if (line.is(at, UnitKind.PARTIES)) {
                List<String> value = List.of(line.at(at).value().split(" "));
                draft.add(MentionType.PARTIES, here, here, new Mention.Traits(Optional.empty(),
                        Optional.of(value.getLast()), List.of(), List.of(), true, value));
            } else if (line.is(at, UnitKind.PRONOUN, UnitKind.POSSESSIVE_PRONOUN)) {
                String word = line.word(at);
                boolean plural = word.toLowerCase(Locale.ROOT).startsWith("the");
                draft.add(MentionType.PRONOUN, here, here, new Mention.Traits(Optional.empty(), Optional.of(word),
                        List.of(), List.of(), plural, List.of()));
            }
        }
    }
}
