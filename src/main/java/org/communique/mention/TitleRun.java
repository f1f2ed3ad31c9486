package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The titles that stand side by side before a name.
 *
 * <p>Example: before "Yair Lapid" the run "Foreign Minister and Alternate Prime Minister", of class
 * {@code foreign-minister}; in "Presidents Bush and Putin" the title before "Bush" serves "Putin" too;
 * in "Minister of Defence and Emigrants Zeina Akar" all that stands before the name is the title.
 *
 * @param from
 *            the first unit; the unit of the name when there is none
 * @param text
 *            the titles as written, without honorifics
 * @param officeClass
 *            the class of the first office among them
 * @param nations
 *            the states and organisations that stand inside: "President of Russia"
 */
record TitleRun(int from, Optional<String> text, Optional<String> officeClass, List<String> nations) {
    private static final Set<String> WEAK = Set.of("honorific", "royal", "military", "leader", "religious", "aide");
    private static final Set<String> RANKS = Set.of("honorific", "military");
    private static final Set<String> LINKS = Set.of("of", "for", "to");
    private static final int REACH = 11;

    /** The run that ends right before a unit. */
    static TitleRun before(UnitLine line, int name) {
        int from = name;
        List<String> nations = new ArrayList<>();
        for (int start = officeBefore(line, from); start < from; start = officeBefore(line, from)) {
            nations.addAll(0, inside(line, start, from));
            from = start;
        }
        int joint = from - 1;
        boolean twice = from < name && line.is(joint, UnitKind.AND) && line.is(from, UnitKind.TITLE);
        int other = twice ? officeBefore(line, joint) : joint;
        return other < joint && !line.at(other).plural() && mayJoin(line, other, joint)
                ? before(line, joint).and(of(line, from, name, nations), line, name)
                : of(line, from, name, nations);
    }

    /** The first unit of the office that ends before a unit: a title, or a title with what it looks after. */
    private static int officeBefore(UnitLine line, int end) {
        if (line.is(end - 1, UnitKind.TITLE)) {
            return end - 1;
        }
        int at = end - 1;
        boolean loose = line.is(at, UnitKind.AND, UnitKind.COMMA, UnitKind.OF, UnitKind.DETERMINER)
                || LINKS.contains(line.word(at));
        while (!loose && at > Math.max(0, end - REACH) && isComplement(line, at)) {
            at--;
            if (line.is(at, UnitKind.TITLE) && !line.at(at).plural() && goesOn(line, at)) {
                return at;
            }
        }
        return end;
    }

    /** "Envoy for Syria"; "Minister of Foreign Affairs and Expatriates", of which the title alone has the first field. */
    private static boolean goesOn(UnitLine line, int title) {
        boolean field = line.word(title).contains(" of ") || line.word(title).contains(" for ");
        return LINKS.contains(line.word(title + 1)) || field && line.is(title + 1, UnitKind.AND, UnitKind.COMMA)
                && Words.isCapitalised(line.token(title + 2).text()) && !line.is(title + 2, UnitKind.TITLE);
    }

    /** "Foreign and European Affairs", "the Republic of Korea", "the Office of the Commission": no small noun or name. */
    private static boolean isComplement(UnitLine line, int at) {
        boolean joint = line.is(at, UnitKind.AND, UnitKind.COMMA, UnitKind.OF, UnitKind.DETERMINER)
                || LINKS.contains(line.word(at));
        boolean name = line.at(at).kind().isAffiliation()
                || line.is(at, UnitKind.UNKNOWN_NAME, UnitKind.MODIFIER, UnitKind.PLACE, UnitKind.GROUP_NOUN)
                        && Words.isCapitalised(line.token(at).text());
        return joint || name;
    }

    private static List<String> inside(UnitLine line, int start, int end) {
        return line.is(start + 1, UnitKind.OF) && end - start > 2
                ? Affiliation.after(line, start).nations()
                : List.of();
    }

    /** "The foreign minister of Egypt and President Bush" are two; "Foreign Minister and Deputy Prime Minister" one. */
    private static boolean mayJoin(UnitLine line, int office, int joint) {
        boolean plain = joint - office == 1;
        boolean field = Words.isCapitalised(line.token(office).text())
                && line.units().subList(office, joint).stream().noneMatch(u -> u.is(UnitKind.COUNTRY));
        return plain || field;
    }

    private TitleRun and(TitleRun last, UnitLine line, int name) {
        List<String> all = new ArrayList<>(nations);
        all.addAll(last.nations);
        return of(line, from, name, all);
    }

    /** The titles from one unit to before another. */
    static TitleRun of(UnitLine line, int from, int to) {
        return of(line, from, to, List.of());
    }

    private static TitleRun of(UnitLine line, int from, int to, List<String> nations) {
        int shown = from;
        while (shown < to && line.at(shown).value().equals("honorific")) {
            shown++;
        }
        Optional<String> officeClass = officeClass(line, shown, to);
        return officeClass.isPresent()
                ? new TitleRun(from, Optional.of(line.text(shown, to)), officeClass, nations)
                : new TitleRun(from, Optional.empty(), from < to ? Optional.of("honorific") : Optional.empty(),
                        nations);
    }

    /** Whether it says no more than a rank or a form of address, so that an office beside the name says more. */
    boolean isWeak() {
        return officeClass.isEmpty() || officeClass.filter(RANKS::contains).isPresent();
    }

    boolean isEmpty() {
        return officeClass.isEmpty();
    }

    /** The class of the first office that is more than a form of address; empty where only such a form has a field: "Dame of". */
    private static Optional<String> officeClass(UnitLine line, int from, int to) {
        List<String> classes = line.units().subList(from, to).stream().filter(u -> u.is(UnitKind.TITLE))
                .map(Unit::value).toList();
        return classes.stream().filter(c -> !WEAK.contains(c)).findFirst().or(() -> classes.stream().findFirst());
    }
}
