package org.communique.event;

import java.util.Locale;

/** The kinds of encounters, by the annotation guideline: the first that fits, in this order. */
public enum Kind {
    /** By telephone or video. */
    CALL,
    /** So called, or leaders of three states or more. */
    SUMMIT,
    /** Towards an agreement: peace, ceasefire, nuclear, trade, accession. */
    NEGOTIATION,
    /** Talks, discussions, consultations. */
    TALKS,
    /** People met. */
    MEETING,
    /** Travel, no interaction stated. */
    VISIT;

    /** As written in NDJSON and RDF: {@code call}, {@code summit} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
