package org.communique.entity.gazetteer;

/** How surely an office was held at a date. */
public enum Certainty {
    /** The record covers the whole date. */
    CERTAIN,
    /** The record covers part of it: a change in the month or year in question. */
    POSSIBLE,
    /** No end is known, and the record is older than the date. */
    LAST_KNOWN,
    /** Not held then. */
    NONE;

    /** Whether it was held, as far as is known. */
    public boolean isHeld() {
        return this != NONE;
    }
}
