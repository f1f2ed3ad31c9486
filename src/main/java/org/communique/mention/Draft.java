package org.communique.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.communique.document.Sentence;
import org.communique.document.TextSpan;
import org.communique.document.Token;

/** The mentions of one sentence while the rules find them; no unit is used twice. */
final class Draft {
    private final UnitLine line;
    private final List<Mention> mentions = new ArrayList<>();
    private final BitSet used = new BitSet();

    Draft(UnitLine line) {
        this.line = line;
    }

    UnitLine line() {
        return line;
    }

    /** Whether a unit is part of a mention already. */
    boolean isUsed(int unit) {
        return used.get(unit);
    }

    /**
     * Adds a mention.
     *
     * @param type
     *            what it speaks of
     * @param whole
     *            its units, all of them
     * @param name
     *            the units of its text
     * @param traits
     *            what they say
     */
    void add(MentionType type, Stretch whole, Stretch name, Mention.Traits traits) {
        Sentence sentence = line.sentence();
        int from = line.at(whole.from()).from();
        int to = line.at(whole.to() - 1).to();
        int textFrom = line.at(name.from()).from();
        int textTo = line.at(name.to() - 1).to();
        TextSpan span = Words.span(sentence, textFrom, textTo);
        mentions.add(new Mention(type, new Mention.Extent(sentence.index(), from, to, head(sentence, from, to)), span,
                Words.text(sentence, textFrom, textTo), traits));
        used.set(whole.from(), whole.to());
    }

    /** The mentions in reading order. */
    List<Mention> inOrder() {
        return mentions.stream().sorted(Comparator.comparingInt((Mention m) -> m.extent().from())
                .thenComparingInt(m -> m.extent().to())).toList();
    }

    /** The first word whose head lies outside, the one that the phrase hangs on. */
    private static int head(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            boolean outside = token.head() < from || token.head() >= to;
            if (outside && !token.relation().equals("punct") && !token.relation().equals("det")) {
                return i;
            }
        }
        return to - 1;
    }

    /** Units from one to before another. */
    record Stretch(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }
}
