package org.communique.mention;

import java.util.List;
import java.util.Locale;
import org.communique.document.Sentence;
import org.communique.document.Token;

/** A sentence as a line of units, to walk along in both directions without falling off its ends. */
record UnitLine(Sentence sentence, List<Unit> units, NameBook book) {
    private static final Unit END = new Unit(UnitKind.OTHER, 0, 0, List.of(), "end", false);

    UnitLine {
        units = List.copyOf(units);
    }

    /** The unit at a place; beyond the ends one that is nothing. */
    Unit at(int index) {
        return index >= 0 && index < units.size() ? units.get(index) : END;
    }

    int size() {
        return units.size();
    }

    /** Whether the unit at a place is of one of some kinds. */
    boolean is(int index, UnitKind... kinds) {
        return index >= 0 && index < units.size() && at(index).is(kinds);
    }

    /** The words of a unit in lower case. */
    String word(int index) {
        Unit unit = at(index);
        return unit.to() == 0 ? "" : Words.text(sentence, unit.from(), unit.to()).toLowerCase(Locale.ROOT);
    }

    /** The first token of a unit. */
    Token token(int index) {
        return sentence.tokens().get(at(index).from());
    }

    /** The text from one unit to before another. */
    String text(int from, int to) {
        return Words.text(sentence, at(from).from(), at(to - 1).to());
    }

    /** Whether a place lies within the line. */
    boolean has(int index) {
        return index >= 0 && index < units.size();
    }
}
