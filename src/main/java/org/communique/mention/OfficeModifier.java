package org.communique.mention;

/** A word beside a title that says whether the office is held: "former", "acting", "-designate". */
public enum OfficeModifier {
    /** Held before: "former", "ex-", "late". */
    FORMER,
    /** Held at the time spoken of: "then". */
    THEN,
    /** Held for the time being: "acting", "interim". */
    ACTING,
    /** Not yet held: "incoming", "-designate", "-elect". */
    DESIGNATE,
    /** Held since lately: "new". */
    NEW,
    /** About to be left: "outgoing". */
    OUTGOING
}
