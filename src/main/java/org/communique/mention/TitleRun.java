package org.communique.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The titles that stand side by side before a name.
 *
 * <p>Example: before "Yair Lapid" the run "Foreign Minister and Alternate Prime Minister", of class
 * {@code foreign-minister}; in "Presidents Bush and Putin" the title before "Bush" serves "Putin" too.
 *
 * @param from
 *            the first unit; the unit of the name when there is none
 * @param text
 *            the titles as written, without honorifics
 * @param officeClass
 *            the class of the first office among them
 */
record TitleRun(int from, Optional<String> text, Optional<String> officeClass) {
    private static final Set<String> WEAK = Set.of("honorific", "royal", "military", "leader", "religious");

    /** The run that ends right before a unit. */
    static TitleRun before(UnitLine line, int name) {
        int from = name;
        while (line.is(from - 1, UnitKind.TITLE) || isJoint(line, from - 1)) {
            from--;
        }
        return of(line, from, name);
    }

    /** The titles from one unit to before another. */
    static TitleRun of(UnitLine line, int from, int to) {
        int shown = from;
        while (shown < to && line.at(shown).value().equals("honorific")) {
            shown++;
        }
        if (shown >= to) {
            return new TitleRun(from, Optional.empty(), from < to ? Optional.of("honorific") : Optional.empty());
        }
        return new TitleRun(from, Optional.of(line.text(shown, to)), Optional.of(officeClass(line, shown, to)));
    }

    boolean isEmpty() {
        return officeClass.isEmpty();
    }

    /** "Foreign Minister and Deputy Prime Minister", "President, General". */
    private static boolean isJoint(UnitLine line, int at) {
        return line.is(at, UnitKind.AND) && line.is(at - 1, UnitKind.TITLE) && line.is(at + 1, UnitKind.TITLE)
                && !line.at(at - 1).plural();
    }

    private static String officeClass(UnitLine line, int from, int to) {
        List<String> classes = line.units().subList(from, to).stream().filter(u -> u.is(UnitKind.TITLE))
                .map(Unit::value).toList();
        return classes.stream().filter(c -> !WEAK.contains(c)).findFirst().orElse(classes.getFirst());
    }
}
