package org.communique.event;

import java.util.Optional;

/**
 * Tells whether an encounter took place, is planned, refused and so on, from the trigger outwards: the words beside it,
 * the verb that governs it, and what governs that verb.
 *
 * <p>Example: in "Putin may cancel talks with Biden" the verb "cancel" says cancelled, but "may" leaves a possibility.
 */
final class StatusReader {
    private final TenseStatus tenses = new TenseStatus();
    private final OuterStatus outer = new OuterStatus();
    private final NounStatusReader nouns = new NounStatusReader();

    /** The status of the encounter that a trigger speaks of. */
    StatusReading read(Scene scene, Trigger trigger) {
        StatusStep step = step(scene, trigger);
        return new StatusReading(step.status(), step.reason(), Optional.empty());
    }

    private StatusStep step(Scene scene, Trigger trigger) {
        if (trigger.frame().is("attributive")) {
            return trigger.frame().name().equals("due")
                    ? new StatusStep(Status.PLANNED, "told as due")
                    : new StatusStep(Status.ONGOING, "told as a guest");
        }
        if (!trigger.frame().isVerb()) {
            return nouns.read(scene, trigger);
        }
        StatusStep step = outer.read(scene, trigger.index(), tenses.of(scene, trigger, trigger.index()));
        if (trigger.frame().is("departure") && step.status() == Status.HELD
                && KindReader.isForTalks(scene, trigger.index())) {
            return new StatusStep(Status.PLANNED, "left for them");
        }
        return trigger.frame().is("proposes") && step.status().isFactual()
                ? new StatusStep(Status.PROPOSED, "an invitation")
                : step;
    }
}
