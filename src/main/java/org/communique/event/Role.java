package org.communique.event;

import java.util.Locale;

/** The part that somebody plays in an encounter. */
public enum Role {
    /** One of the parties. */
    PARTICIPANT,
    /** Receives the others. */
    HOST,
    /** Came to the others. */
    VISITOR,
    /** Stands between the parties. */
    MEDIATOR,
    /** Leads the session. */
    CHAIR;

    /** As written in NDJSON and RDF. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
