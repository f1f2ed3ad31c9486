package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.entity.gazetteer.Tenure;

/**
 * What speaks for a person beside the name.
 *
 * @param weight
 *            from 0 (against) to 1 (the stated office was this person's at the date)
 * @param tenure
 *            the time in office that it rests on
 * @param reasons
 *            in words, strongest first
 */
record Evidence(double weight, Optional<Tenure> tenure, List<String> reasons) {
    Evidence {
        reasons = List.copyOf(reasons);
    }
}
