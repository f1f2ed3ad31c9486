package org.communique.store.consolidation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two reports compared: may they tell of one encounter?
 *
 * @param score
 *            between 0 and 1, 0 when something excludes it
 * @param excluded
 *            whether something excludes it
 * @param reason
 *            what agrees, or what excludes, in words
 */
record Comparison(double score, boolean excluded, String reason) {
    /** From this score on, two reports are taken as one encounter. */
    static final double THRESHOLD = 0.74;

    private static final double PARTIES = 0.40;
    private static final double TIME = 0.30;
    private static final double PLACE = 0.15;
    private static final double KIND = 0.10;
    private static final double STATUS = 0.05;
    private static final double REPEATED = 0.95;

    /**
     * Compares; the order of the two does not matter. Where people corrected just one of the two, the other may repeat what
     * had been read before, which counts a little less than what is right.
     */
    static Comparison of(Report one, Report other) {
        Comparison now = ofContent(one, other);
        if (one.reading().isPresent() == other.reading().isPresent()) {
            return now;
        }
        Comparison before = ofContent(one.reading().orElse(one), other.reading().orElse(other));
        boolean repeats = before.isMatch() && REPEATED * before.score() > now.score();
        return repeats
                ? new Comparison(Math.max(THRESHOLD, REPEATED * before.score()), false,
                        before.reason() + ", before it was corrected")
                : now;
    }

    private static Comparison ofContent(Report one, Report other) {
        if (one.source().article().equals(other.source().article())) {
            return new Comparison(0, true, "told apart by the same article");
        }
        Agreement parties = PartyAgreement.of(one, other);
        Agreement time = TimeAgreement.of(one, other);
        Agreement place = CircumstanceAgreement.ofPlace(one, other);
        Agreement kind = CircumstanceAgreement.ofKind(one, other);
        Agreement status = CircumstanceAgreement.ofStatus(one, other);
        List<Agreement> all = List.of(parties, time, place, kind, status);
        List<String> obstacles = all.stream().filter(Agreement::excludes).map(Agreement::reason).toList();
        if (!obstacles.isEmpty()) {
            return new Comparison(0, true, String.join("; ", obstacles));
        }
        if (time.score() < 0.9 && place.score() == 0) {
            return new Comparison(0, true, "neither the same day nor the same country");
        }
        double score = PARTIES * parties.score() + TIME * time.score() + PLACE * place.score()
                + KIND * kind.score() + STATUS * status.score();
        return new Comparison(score, false,
                all.stream().map(Agreement::reason).collect(Collectors.joining(", ")));
    }

    /** Whether the two alone would be taken as one encounter. */
    boolean isMatch() {
        return !excluded && score >= THRESHOLD;
    }
}
