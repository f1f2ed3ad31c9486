package org.communique.evaluation;

import java.util.Locale;

/** The figures that are counted with precision, recall and F1. */
public enum Measure {
    /** Unordered pairs of countries in one factual encounter (held or ongoing), per document. */
    DYADS,
    /** Unordered pairs of persons, by surname, in one factual encounter, per document. */
    PERSONS,
    /** Encounters of any status, matched one to one. */
    ENCOUNTERS,
    /** The same for those held or ongoing only. */
    FACTUAL,
    /** For diary entries: the named persons whom the traveller is said to have met. */
    COUNTERPARTS;

    /** As it is written in output: {@code dyads}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
