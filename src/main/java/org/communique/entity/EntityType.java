package org.communique.entity;

import java.util.Locale;

/** The types of things that an article names. */
public enum EntityType {
    /** A person with a name. */
    PERSON,
    /** The holder of an office who is not named: "the Turkish foreign minister". */
    OFFICE,
    /** Unnamed people: "Iranian negotiators". */
    GROUP,
    /** A state, by name, demonym or capital. */
    STATE,
    /** An organisation, bloc or movement. */
    ORG,
    /** A city, region or venue. */
    PLACE;

    /** The type as it is written in NDJSON: {@code person}, {@code office}, {@code group}, {@code state}, {@code org}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
