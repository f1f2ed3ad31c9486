package org.communique.entity.gazetteer;

import java.util.Locale;

/** The layers that lie over the shipped gazetteer, the later over the earlier. */
public enum Layer {
    /** A slice fetched from a SPARQL endpoint with Wikidata's model. */
    REFRESHED,
    /** What the user imported. */
    OWN;

    /** As it is written in file names and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
