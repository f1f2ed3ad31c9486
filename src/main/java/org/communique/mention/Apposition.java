package org.communique.mention;

import java.util.List;
import java.util.Optional;

/**
 * An office that is set beside a name between commas.
 *
 * <p>Example: after "Alexander Downer" in "Alexander Downer, Australia's foreign minister, said" the office "foreign
 * minister" of Australia.
 *
 * @param from
 *            its first unit
 * @param to
 *            the unit after it
 * @param title
 *            the office as written
 * @param officeClass
 *            its class
 * @param nations
 *            the states and organisations that it names
 */
record Apposition(int from, int to, String title, String officeClass, List<String> nations) {
    private static final int REACH = 7;

    /** The office that is set beside what ends before a unit; empty when none is. */
    static Optional<Apposition> after(UnitLine line, int end) {
        if (!line.is(end, UnitKind.COMMA)) {
            return Optional.empty();
        }
        int title = end + 1;
        while (title < end + REACH && isBefore(line, title)) {
            title++;
        }
        boolean office = line.is(title, UnitKind.TITLE) && !line.at(title).plural()
                && !(line.has(title + 1) && line.at(title + 1).kind().isNamePart());
        Affiliation left = Affiliation.before(line, title);
        if (!office || left.edge() != end + 1 || isBareTitle(line, title, left)) {
            return Optional.empty();
        }
        Affiliation right = Affiliation.after(line, title);
        if (!isClosed(line, right.edge())) {
            return Optional.empty();
        }
        return Optional.of(new Apposition(end + 1, right.edge(), line.text(title, title + 1), line.at(title).value(),
                left.with(right)));
    }

    /**
     * The office that a name between commas explains: "Australia's foreign minister, Alexander Downer, said"; where the
     * office opens the sentence the second comma may be left out.
     */
    static Optional<Apposition> before(UnitLine line, Draft.Stretch name) {
        boolean comma = line.is(name.from() - 1, UnitKind.COMMA);
        boolean framed = comma && (line.is(name.to(), UnitKind.COMMA) || !line.has(name.to() + 1));
        int last = name.from() - 2;
        int title = titleOf(line, last);
        boolean office = line.is(title, UnitKind.TITLE) && !line.at(title).plural();
        Affiliation left = Affiliation.before(line, title);
        boolean opening = comma && left.edge() == 0 && line.has(name.to()) && !isClosed(line, name.to());
        if (!framed && !opening || !office) {
            return Optional.empty();
        }
        return Optional.of(new Apposition(left.edge(), last + 1, line.text(title, title + 1),
                line.at(title).value(), left.with(Affiliation.after(line, title))));
    }

    /** The title of an office that ends with a unit: "foreign minister", "president of the European Parliament". */
    private static int titleOf(UnitLine line, int last) {
        int title = last;
        while (title > last - 4 && !(line.is(title, UnitKind.TITLE)
                && (title == last || Affiliation.after(line, title).edge() == last + 1))) {
            title--;
        }
        return title;
    }

    /** Behind "before meeting with Bush, the Crown Prince" comes a verb: that prince is no apposition. */
    private static boolean isClosed(UnitLine line, int end) {
        return !line.has(end) || !line.token(end).tag().matches("VBD|VBZ|VBP|MD");
    }

    private static boolean isBefore(UnitLine line, int at) {
        return line.is(at, UnitKind.DETERMINER, UnitKind.MODIFIER, UnitKind.POSSESSIVE, UnitKind.PLACE,
                UnitKind.POSSESSIVE_PRONOUN, UnitKind.UNKNOWN_NAME)
                || line.has(at)
                        && line.at(at).kind().isAffiliation();
    }

    /** A list such as "Bush, president Putin" is no apposition; one needs a word before the office or "of" or "for" after it. */
    private static boolean isBareTitle(UnitLine line, int title, Affiliation left) {
        return left.edge() == title && !line.is(title + 1, UnitKind.OF, UnitKind.COMMA)
                && !line.word(title + 1).equals("for");
    }
}
