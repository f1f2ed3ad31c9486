package org.communique.entity;

import java.util.List;

/**
 * What a name looked up in the gazetteer turned out to be.
 *
 * <p>Example: "Kuliba", foreign minister of Ukraine on 2022-03-10, is {@link Verdict#LINKED} to the first match,
 * Q24025631.
 *
 * @param verdict
 *            whether the first match is the one meant
 * @param matches
 *            what the name may mean, the likeliest first
 * @param note
 *            what is to be said of the question itself; may be empty
 */
public record Finding(Verdict verdict, List<Match> matches, String note) {
    /** How sure a finding is. */
    public enum Verdict {
        /** The first match is the one meant. */
        LINKED,
        /** One of the matches, not decided. */
        UNSURE,
        /** Nobody and nothing in the gazetteer. */
        NIL
    }

    public Finding {
        matches = List.copyOf(matches);
    }

    /**
     * A thing of the gazetteer that the name may mean.
     *
     * @param id
     *            its identifier: Wikidata's, or a local one
     * @param label
     *            its name
     * @param type
     *            what it is
     * @param description
     *            a few words that tell it from others of the same name
     * @param score
     *            between 0 and 1
     * @param reasons
     *            the evidence in words, strongest first
     */
    public record Match(String id, String label, EntityType type, String description, double score,
            List<String> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }
    }
}
