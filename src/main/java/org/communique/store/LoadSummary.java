package org.communique.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What a load did.
 *
 * @param added
 *            articles that were not there before
 * @param replaced
 *            articles whose content changed, or that were stored anew
 * @param unchanged
 *            articles skipped, since their content is stored already
 * @param encounters
 *            encounter reports stored
 * @param repeated
 *            identities that came twice in this run; the last of each was taken
 */
public record LoadSummary(int added, int replaced, int unchanged, int encounters, List<String> repeated) {
    /** Nothing done yet. */
    public static final LoadSummary NOTHING = new LoadSummary(0, 0, 0, 0, List.of());

    public LoadSummary {
        repeated = List.copyOf(repeated);
    }

    /** Both together. */
    public LoadSummary plus(LoadSummary other) {
        List<String> all = new ArrayList<>(repeated);
        all.addAll(other.repeated);
        return new LoadSummary(added + other.added, replaced + other.replaced, unchanged + other.unchanged,
                encounters + other.encounters, all);
    }
}
