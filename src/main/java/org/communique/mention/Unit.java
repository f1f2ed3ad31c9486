package org.communique.mention;

import java.util.List;

/**
 * A stretch of words of one kind: the alphabet of the grammar of noun phrases.
 *
 * <p>Example: "Ukrainian Foreign Minister Dmytro Kuleba" is three units: demonym, title, person.
 *
 * @param kind
 *            what it is
 * @param from
 *            the index of its first word
 * @param to
 *            the index after its last word
 * @param ids
 *            what the lexicon says it may mean, best first
 * @param value
 *            the class of a title or of a group noun; empty for others
 * @param plural
 *            whether a title or group noun is plural
 */
record Unit(UnitKind kind, int from, int to, List<String> ids, String value, boolean plural) {
    Unit {
        ids = List.copyOf(ids);
    }

    static Unit plain(UnitKind kind, int at) {
        return new Unit(kind, at, at + 1, List.of(), "", false);
    }

    static Unit named(UnitKind kind, int from, int to, List<String> ids) {
        return new Unit(kind, from, to, ids, "", false);
    }

    /** Whether it is of one of some kinds. */
    boolean is(UnitKind... kinds) {
        for (UnitKind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return to - from;
    }
}
