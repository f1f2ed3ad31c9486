package org.communique.mention;

/** One way to recognise mentions in a sentence; rules are asked in order, and each leaves alone what is used already. */
@FunctionalInterface
interface MentionRule {
    /** Adds what it recognises to the draft. */
    void apply(Draft draft);
}
