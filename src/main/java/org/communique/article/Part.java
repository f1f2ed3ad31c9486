package org.communique.article;

import java.util.Locale;

/**
 * The part of an article that an offset counts in: the headline has its own text, beside the body.
 *
 * <p>Example: the evidence {@code "part":"body","start":201,"end":409} slices the body; {@code "part":"title"} the
 * headline.
 */
public enum Part {
    /** The headline. */
    TITLE,
    /** The paragraphs of the article. */
    BODY;

    /** The part as it is written in NDJSON and RDF: {@code title} or {@code body}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
