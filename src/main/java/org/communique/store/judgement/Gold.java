package org.communique.store.judgement;

import java.util.List;

/**
 * What people accepted and corrected, in the form that {@code communique evaluate} measures by.
 *
 * @param lines
 *            one JSON object for each article of which every encounter was judged, sorted by article; what was rejected
 *            is left out of it
 * @param incomplete
 *            articles with judgements of which something is not judged yet, so that they cannot serve as gold
 */
public record Gold(List<String> lines, int incomplete) {
    public Gold {
        lines = List.copyOf(lines);
    }
}
