package org.communique.entity;

import java.util.List;

/**
 * A thing of the gazetteer that a name may mean.
 *
 * <p>Example: for "Kuliba, Ukraine's foreign minister" on 2022-03-10 the candidate Q24025631 "Dmytro Kuleba" with the
 * reasons "held Minister of Foreign Affairs from 2020-03-04" and "name within one letter".
 *
 * @param qid
 *            its Wikidata identifier
 * @param label
 *            its name in the gazetteer
 * @param score
 *            between 0 and 1
 * @param reasons
 *            the evidence in words, strongest first
 */
public record Candidate(String qid, String label, double score, List<String> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
