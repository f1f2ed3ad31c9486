package org.communique.entity.gazetteer;

/** Why a tenure is held to end when it does. */
public enum EndBasis {
    /** The record states the day. */
    STATED(""),
    /** The successor's first day. */
    SUCCESSOR("successor"),
    /** The holder's death. */
    DEATH("death"),
    /** Nobody said that it ended. */
    NONE("");

    private final String word;

    EndBasis(String word) {
        this.word = word;
    }

    /** As written in the tables. */
    public String word() {
        return word;
    }

    /** Reads the word of a table that stands beside a known end. */
    public static EndBasis of(String word) {
        return word.contains("successor") ? SUCCESSOR : word.contains("death") ? DEATH : STATED;
    }
}
