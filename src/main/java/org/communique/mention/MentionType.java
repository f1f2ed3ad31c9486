package org.communique.mention;

/** What a mention speaks of. */
public enum MentionType {
    /** A person by name: "Sergei Lavrov", "Lavrov". */
    PERSON,
    /** The holder of an office without a name: "the Turkish foreign minister", "his Russian counterpart". */
    OFFICE,
    /** Unnamed people who stand for somebody: "Iranian negotiators", "the Sudanese government". */
    GROUP,
    /** A state by name, adjective or capital: "Turkey", "Ankara". */
    STATE,
    /** An organisation or armed movement: "NATO", "the Taliban". */
    ORGANISATION,
    /** A city, region or venue: "Antalya", "Camp David". */
    PLACE,
    /** A person by pronoun: "he", "they". */
    PRONOUN,
    /** Parties spoken of before: "the two leaders", "both sides", "the pair". */
    PARTIES
}
