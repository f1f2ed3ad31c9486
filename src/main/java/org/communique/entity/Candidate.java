package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.gazetteer.Ids;

/**
 * A thing of the gazetteer that a name may mean.
 *
 * <p>Example: for "Kuliba, Ukraine's foreign minister" on 2022-03-10 the candidate Q24025631 "Dmytro Kuleba" with the
 * reasons "held Minister of Foreign Affairs from 2020-03-04" and "name within one letter".
 *
 * @param qid
 *            its identifier: Wikidata's, or a local one ({@code local:person/de-helmut-kohl}) where none is known
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

    /** Its identifier in Wikidata; empty for one that only the gazetteer knows. */
    public Optional<String> wikidata() {
        return Optional.of(qid).filter(Ids::isQid);
    }
}
