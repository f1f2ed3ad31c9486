package org.communique.store.consolidation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Status;

/** Whether two reports can tell of the same days. */
final class TimeAgreement {
    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 14;
    private static final int RESCHEDULED = 3;
    private static final int WEEK = 8;
    private static final int MONTH = 31;

    private TimeAgreement() {
    }

    /**
     * The days on which the encounter of a report can have been.
     *
     * @param isStated
     *            whether the text tells, else they are reckoned from the date of the article
     */
    record Window(LocalDate first, LocalDate last, boolean isStated) {
        /** Empty when neither the text nor the article has a date. */
        static Optional<Window> of(Report report) {
            if (report.period().isKnown()) {
                return Optional.of(new Window(report.period().start().orElseThrow(),
                        report.period().end().orElseThrow(), true));
            }
            boolean lies = report.status() == Status.HELD || report.status() == Status.ONGOING;
            boolean ahead = report.status() == Status.PLANNED || report.status() == Status.PROPOSED
                    || report.status() == Status.HYPOTHETICAL;
            return report.source().published().map(published -> new Window(
                    ahead ? published : published.minusDays(DAYS_BACK),
                    report.source().publishedLast().orElse(published).plusDays(lies ? 0 : DAYS_AHEAD), false));
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** The days between two windows; 0 when they overlap or touch. */
        long gap(Window other) {
            long gap = first.isAfter(other.last)
                    ? ChronoUnit.DAYS.between(other.last, first)
                    : ChronoUnit.DAYS.between(last, other.first);
            return Math.max(0, gap);
        }
    }

    static Agreement of(Report one, Report other) {
        Optional<Window> left = Window.of(one);
        Optional<Window> right = Window.of(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Agreement.excluded("no date to compare");
        }
        long gap = left.get().gap(right.get());
        if (gap > 0) {
            return apart(one, other, gap);
        }
        if (left.get().isStated() && right.get().isStated()) {
            return overlapping(left.get(), right.get());
        }
        return reckoned(one, other, Math.max(left.get().days(), right.get().days()));
    }

    private static Agreement overlapping(Window left, Window right) {
        long longest = Math.max(left.days(), right.days());
        if (left.equals(right) && longest == 1) {
            return Agreement.of(1, "the same day, " + left.first());
        }
        if (longest <= WEEK) {
            return Agreement.of(0.9, "the same days");
        }
        return longest <= MONTH ? Agreement.of(0.6, "the same month") : Agreement.of(0.3, "the same year");
    }

    /** A date may be wrong by a day, and a plan may be put off by a few; calls are not mistaken so. */
    private static Agreement apart(Report one, Report other, long gap) {
        boolean isCall = one.kind() == Kind.CALL || other.kind() == Kind.CALL;
        boolean isStated = one.period().isKnown() && other.period().isKnown();
        boolean plan = one.status().isFactual() != other.status().isFactual();
        if (!isCall && gap == 1 && !plan && isStated && PartyAgreement.isNamedAgainstUnnamed(one, other)) {
            return Agreement.excluded("days next to each other, and nobody named by both");
        }
        if (!isCall && gap == 1) {
            return Agreement.of(isStated ? 0.6 : 0.5, "days next to each other");
        }
        if (!isCall && isStated && plan && gap <= RESCHEDULED) {
            return Agreement.of(0.5, "a plan put off by " + gap + " days");
        }
        return Agreement.excluded(gap + " days apart");
    }

    private static Agreement reckoned(Report one, Report other, long longest) {
        if (longest > MONTH) {
            return Agreement.of(0.2, "dates too vague");
        }
        if (!one.period().isKnown() && !other.period().isKnown()) {
            long between = Math.abs(ChronoUnit.DAYS.between(one.source().published().orElseThrow(),
                    other.source().published().orElseThrow()));
            if (between <= 1) {
                return Agreement.of(0.8, "articles of the same days");
            }
            return Agreement.of(between <= RESCHEDULED ? 0.65 : 0.45, "articles " + between + " days apart");
        }
        boolean coarse = one.period().precision() == Precision.YEAR || other.period().precision() == Precision.YEAR;
        return Agreement.of(coarse ? 0.2 : 0.65, "a day near the article's date");
    }
}
