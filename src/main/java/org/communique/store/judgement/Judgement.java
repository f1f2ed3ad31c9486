package org.communique.store.judgement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.rdf.Hashes;

/**
 * What somebody decided of encounters.
 *
 * <p>Example: Ada rejected the meeting that one article seems to tell of, on 2026-11-26, "demands that must be met".
 *
 * @param verdict
 *            accepted, rejected, merged, split or corrected
 * @param targets
 *            the reports concerned
 * @param corrections
 *            what was put in place of what; empty unless corrected
 * @param by
 *            who decided
 * @param when
 *            when, to the second
 * @param why
 *            the reason; empty when none was given
 */
public record Judgement(Verdict verdict, List<Target> targets, List<Correction> corrections, String by, Instant when,
        String why) implements Comparable<Judgement> {
    private static final Comparator<Judgement> IN_TIME = Comparator.comparing(Judgement::when)
            .thenComparing(Judgement::id);

    public Judgement {
        targets = List.copyOf(targets);
        corrections = List.copyOf(corrections);
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Made from all that it says, so that a judgement imported twice is one: {@code judgement-3f9a1c20be77}. */
    public String id() {
        List<String> parts = new ArrayList<>(List.of(verdict.word(), by, when.toString(), why));
        targets.stream().map(Target::toString).sorted().forEach(parts::add);
        corrections.forEach(correction -> parts.add(correction.toString()));
        return "judgement-" + Hashes.brief(parts.toArray(String[]::new));
    }

    /** One line for people: {@code rejected by ada on 2026-11-26: demands that must be met}. */
    public String words() {
        String what = corrections.isEmpty()
                ? ""
                : " (" + corrections.stream().map(Correction::words).collect(Collectors.joining(", ")) + ")";
        return verdict.past() + what + " by " + by + " on " + when.toString().substring(0, 10)
                + (why.isEmpty() ? "" : ": " + why);
    }

    /** The earlier first. */
    @Override
    public int compareTo(Judgement other) {
        return IN_TIME.compare(this, other);
    }
}
