package org.communique.event;

import java.util.Comparator;
import java.util.Optional;
import org.communique.mention.DateMention;

/**
 * Finds the words of time that belong to a trigger: those in its noun phrase or nearest behind it, else in front.
 *
 * <p>Example: "Thursday" for "met" in "met in Antalya on Thursday", and for "meeting" in "Thursday's meeting".
 */
final class TimeFinder {
    private TimeFinder() {
    }

    /** The time that a report names; empty when its clause has none. */
    static Optional<DateMention> find(Report report) {
        int at = report.trigger().index();
        Scene scene = report.scene();
        return scene.times().stream().filter(t -> !isBroken(scene, at, t))
                .min(Comparator.comparingInt(t -> distance(at, t)));
    }

    private static int distance(int trigger, DateMention time) {
        return time.from() > trigger ? time.from() - trigger : 2 * (trigger - time.to()) + 3;
    }

    /** Another finite verb between the trigger and a later time claims it, when a clause begins there. */
    private static boolean isBroken(Scene scene, int trigger, DateMention time) {
        int from = Math.min(trigger, time.from());
        int to = Math.max(trigger, time.from());
        for (int i = from + 1; i < to; i++) {
            if (scene.word(i).equals(";") || scene.token(i).relation().equals("mark")
                    && !scene.word(i).equals("to") && time.from() > trigger) {
                return true;
            }
        }
        return false;
    }
}
