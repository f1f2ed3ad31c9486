package org.communique.mention;

/** What a stretch of words is to the grammar of noun phrases. */
enum UnitKind {
    /** A full name of a person that the lexicon knows. */
    PERSON,
    /** A name that a known person goes by alone. */
    SURNAME,
    /** A capitalised word that nothing else explains: part of an unknown name. */
    UNKNOWN_NAME,
    /** A small word inside names: "bin", "van", "de". */
    PARTICLE,
    /** A state by name. */
    COUNTRY,
    /** An adjective or inhabitants of a state; two of them in "Israeli-Palestinian". */
    DEMONYM,
    /** A capital or house that can stand for a government. */
    METONYM,
    /** An organisation or armed movement. */
    ORGANISATION,
    /** A city, region or venue. */
    PLACE,
    /** A title or office. */
    TITLE,
    /** A noun for people who stand for others: "negotiators", "government", "rebels". */
    GROUP_NOUN,
    /** "The two leaders", "both sides". */
    PARTIES,
    /** "He", "they". */
    PRONOUN,
    /** "His", "their". */
    POSSESSIVE_PRONOUN,
    /** An article, "this" or a number before a noun. */
    DETERMINER,
    /** An adjective or noun that modifies what follows. */
    MODIFIER,
    /** The possessive ending. */
    POSSESSIVE,
    /** The word "of". */
    OF,
    /** "And", "or", "&amp;". */
    AND,
    /** A comma. */
    COMMA,
    /** A word of a date. */
    DATE,
    /** Anything else. */
    OTHER;

    /** Whether it can be part of a person's name. */
    boolean isNamePart() {
        return this == PERSON || this == SURNAME || this == UNKNOWN_NAME || this == PARTICLE;
    }

    /** Whether it tells for which state or organisation somebody stands. */
    boolean isAffiliation() {
        return this == COUNTRY || this == DEMONYM || this == METONYM || this == ORGANISATION;
    }
}
