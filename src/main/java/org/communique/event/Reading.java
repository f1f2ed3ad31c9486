package org.communique.event;

import java.util.List;
import java.util.Optional;

/**
 * A report that has passed as an encounter, with its parties, place and time.
 *
 * @param report
 *            the trigger with its arguments, kind and status
 * @param parties
 *            who takes part
 * @param located
 *            where, as far as its sentence says
 * @param time
 *            when, as far as its sentence says
 * @param isHeadline
 *            whether the headline says it, or a first line of the body that repeats the headline
 */
record Reading(Report report, List<Party> parties, Optional<Located> located, EncounterTime time,
        boolean isHeadline) {
    Reading {
        parties = List.copyOf(parties);
    }

    Status status() {
        return report.status().status();
    }

    Reading at(EncounterTime when) {
        return new Reading(report, parties, located, when, isHeadline);
    }

    Reading withParties(List<Party> others) {
        return new Reading(report, others, located, time, isHeadline);
    }
}
