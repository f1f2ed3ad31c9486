package org.communique.event;

import java.util.Locale;

/** What the text says of an encounter at its own date. */
public enum Status {
    /** It took place. */
    HELD,
    /** Opened, starts today, process under way. */
    ONGOING,
    /** Agreed or scheduled. */
    PLANNED,
    /** Offered or called for by one side. */
    PROPOSED,
    /** Called off, postponed, suspended, broken off. */
    CANCELLED,
    /** Declined, boycotted, ruled out. */
    REFUSED,
    /** "May", "if", hopes, denied reports. */
    HYPOTHETICAL;

    /** Whether it answers "who met whom": only {@link #HELD} and {@link #ONGOING} do. */
    public boolean isFactual() {
        return this == HELD || this == ONGOING;
    }

    /** As written in NDJSON and RDF. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
