package org.communique.store.links;

import java.util.Locale;

/** How links are written. */
public enum LinkFormat {
    /** Every person, state, organisation and place with its link, confidence and reasons, a line each. */
    CSV,
    /** Commands for Wikidata's QuickStatements: spellings that it lacks, and persons that it does not know. */
    QUICKSTATEMENTS;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
