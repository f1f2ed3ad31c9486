package org.communique.store.judgement;

import java.time.Instant;
import java.util.List;

/**
 * What somebody decides, named by encounters as they are now.
 *
 * <p>Example: {@code new Ruling(REJECT, List.of("encounter-3f9a1c"), List.of(), List.of(), new Signature("ada", now, "a
 * planned one"))}.
 *
 * @param verdict
 *            accept, reject, merge, split or correct
 * @param encounters
 *            IRIs of encounters, or their last parts; of a report for what concerns it alone
 * @param apart
 *            for a split, the reports or articles to be set apart
 * @param corrections
 *            for a correction, what is put in place of what
 * @param signature
 *            who, when and why
 */
public record Ruling(Verdict verdict, List<String> encounters, List<String> apart, List<Correction> corrections,
        Signature signature) {
    public Ruling {
        encounters = List.copyOf(encounters);
        apart = List.copyOf(apart);
        corrections = List.copyOf(corrections);
    }

    /** Who decided, when and why; the reason may be empty. */
    public record Signature(String by, Instant when, String why) {
    }
}
