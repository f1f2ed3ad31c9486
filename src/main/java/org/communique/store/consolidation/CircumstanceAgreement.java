package org.communique.store.consolidation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communique.event.Kind;
import org.communique.event.Status;

/** Whether two reports agree on place, kind and status. */
final class CircumstanceAgreement {
    private static final Set<Kind> SESSIONS = EnumSet.of(Kind.SUMMIT, Kind.NEGOTIATION, Kind.TALKS, Kind.MEETING);

    private CircumstanceAgreement() {
    }

    static Agreement ofPlace(Report one, Report other) {
        Site left = one.site();
        Site right = other.site();
        if (left.place().isPresent() && left.place().equals(right.place())) {
            return Agreement.of(1, "the same place");
        }
        if (left.country().isPresent() && right.country().isPresent()) {
            boolean same = left.country().equals(right.country());
            boolean vague = left.place().equals(left.country()) || right.place().equals(right.country());
            return same
                    ? Agreement.of(vague ? 0.8 : 0.5, "the same country")
                    : Agreement.of(0, "other countries");
        }
        boolean bothKnown = left.place().isPresent() && right.place().isPresent();
        return bothKnown ? Agreement.of(0.2, "other places") : Agreement.of(0.6, "place not known to both");
    }

    static Agreement ofKind(Report one, Report other) {
        if (one.kind() == other.kind()) {
            return Agreement.of(1, "the same kind, " + one.kind().word());
        }
        boolean sessions = SESSIONS.contains(one.kind()) && SESSIONS.contains(other.kind());
        if (sessions) {
            return Agreement.of(0.8, "kinds that go together");
        }
        if (one.kind() != Kind.CALL && other.kind() != Kind.CALL) {
            return Agreement.of(0.7, "a visit and a session");
        }
        Kind second = one.kind() == Kind.CALL ? other.kind() : one.kind();
        return second == Kind.TALKS
                ? Agreement.of(0.4, "talks and a call")
                : Agreement.excluded("a call and a meeting in person");
    }

    static Agreement ofStatus(Report one, Report other) {
        if (one.status() == other.status()) {
            return Agreement.of(1, "both " + one.status().word());
        }
        if (one.status().isFactual() && other.status().isFactual()) {
            return Agreement.of(1, "both took place");
        }
        Report fact = one.status().isFactual() ? one : other;
        Report plan = fact == one ? other : one;
        if (fact.status().isFactual() && isForeseen(plan.status())) {
            return isAfter(plan, fact)
                    ? Agreement.excluded("announced after the other took place")
                    : Agreement.of(0.9, plan.status().word() + ", then " + fact.status().word());
        }
        return Agreement.of(0.6, one.status().word() + " and " + other.status().word());
    }

    private static boolean isForeseen(Status status) {
        return status == Status.PLANNED || status == Status.PROPOSED || status == Status.HYPOTHETICAL;
    }

    /**
     * A plan that was still reported after the other had taken place is another encounter; where the plan names a day,
     * a day later is forgiven, since papers print late.
     */
    private static boolean isAfter(Report plan, Report fact) {
        Optional<LocalDate> happened = fact.period().end().or(() -> fact.source().publishedLast());
        Optional<LocalDate> foreseen = plan.source().published();
        return happened.isPresent() && foreseen.isPresent()
                && foreseen.get().isAfter(happened.get().plusDays(plan.period().isKnown() ? 1 : 0));
    }
}
