package org.communique.event;

import java.util.Optional;

/**
 * The status of an encounter with its reason.
 *
 * @param status
 *            held, planned and so on
 * @param reason
 *            why, in words: "agree gives planned", "past tense of meet"
 * @param attribution
 *            who says so inside the text
 */
record StatusReading(Status status, String reason, Optional<String> attribution) {
    /** The same, said by somebody. */
    StatusReading saidBy(Optional<String> somebody) {
        return new StatusReading(status, reason, somebody);
    }

    /** The same as held, for a reason. */
    StatusReading past(String why) {
        return new StatusReading(Status.HELD, why, attribution);
    }

    /** The reason when nothing in the sentence speaks of the status. */
    static final String UNGOVERNED = "no verb governs it";

    /** Whether it is told as coming, before something else. */
    boolean isComingBefore() {
        return reason.equals("told as coming (\"before\")");
    }

    /** Whether a verb or a word beside the trigger gave the status. */
    boolean isGoverned() {
        return !reason.equals(UNGOVERNED);
    }
}
