package org.communique.mention;

/** What a known name stands for. */
public enum NameKind {
    /** A full name of a person: "Sergei Lavrov". */
    PERSON,
    /** A name that a known person goes by alone: "Lavrov". */
    SURNAME,
    /** A state by its name: "Turkey". */
    COUNTRY,
    /** The adjective or inhabitants of a state: "Turkish", "Turks". */
    DEMONYM,
    /** A capital or house that stands for a government: "Ankara", "the Kremlin". */
    METONYM,
    /** An organisation: "NATO", "African Union". */
    ORGANISATION,
    /** A city: "Antalya". */
    CITY,
    /** A region, province, sea or continent: "Kashmir". */
    REGION,
    /** A building or place where people meet: "Camp David". */
    VENUE
}
