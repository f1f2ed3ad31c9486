package org.communique.entity;

/**
 * How well a name fits a person.
 *
 * <p>Example: "Bush" fits "George W. Bush" as a surname only, "Cavushoglu" fits "Çavuşoğlu" with another spelling.
 *
 * @param score
 *            from 0 (another name) to 1 (the same)
 * @param part
 *            how much of the name it is
 * @param reason
 *            in words
 */
record NameScore(double score, Part part, String reason) {
    /** Another name. */
    static final NameScore NONE = new NameScore(0, Part.FULL, "another name");

    /** How much of a person's name was given. */
    enum Part {
        /** Two words or more. */
        FULL,
        /** The name a person goes by alone. */
        SURNAME,
        /** One word that the person does not go by. */
        OTHER
    }

    boolean isBetterThan(NameScore other) {
        return score > other.score;
    }
}
