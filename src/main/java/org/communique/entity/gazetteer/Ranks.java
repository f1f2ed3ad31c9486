package org.communique.entity.gazetteer;

import java.util.List;
import java.util.Map;

/**
 * How likely a person is to be meant when only a name is given: heads of state before foreign ministers before others.
 */
final class Ranks {
    /** Persons of this rank or a higher one are written about by their family name alone. */
    static final int KNOWN_BY_SURNAME = 3;

    private static final Map<String, Integer> BY_CLASS = Map.ofEntries(Map.entry("head-of-state", 6),
            Map.entry("head-of-government", 6), Map.entry("foreign-minister", 5), Map.entry("org-head", 5),
            Map.entry("crown-prince", 4), Map.entry("faction-leader", 4), Map.entry("security-adviser", 4),
            Map.entry("envoy", 4), Map.entry("negotiator", 4), Map.entry("vice-president", 4),
            Map.entry("defence-minister", 4), Map.entry("deputy-foreign-minister", 3),
            Map.entry("finance-minister", 3), Map.entry("org-official", 3), Map.entry("other-minister", 1),
            Map.entry("ambassador", 1));

    private Ranks() {
    }

    /** The rank of one office. */
    static int of(PositionRecord position) {
        return BY_CLASS.getOrDefault(position.officeClass(), 0);
    }

    /** The highest rank that a person ever had. */
    static int of(List<Tenure> tenures) {
        int rank = 0;
        for (Tenure tenure : tenures) {
            rank = Math.max(rank, of(tenure.position()));
        }
        return rank;
    }
}
