package org.communique.event;

import java.util.List;

/**
 * Finds who stands in the slots of a trigger.
 *
 * <p>Example: for "met" in "Kuleba met Lavrov and Cavusoglu" the subject "Kuleba" and the objects "Lavrov" and
 * "Cavusoglu".
 */
final class ArgumentFinder {
    private final VerbArguments verbs = new VerbArguments();
    private final NounArguments nouns = new NounArguments();

    /** The arguments of a trigger, each mention once. */
    List<Argument> find(Scene scene, Trigger trigger) {
        if (trigger.frame().is("attributive")) {
            return TriggerFinder.arguments(scene, trigger);
        }
        return trigger.frame().isVerb() ? verbs.find(scene, trigger) : nouns.find(scene, trigger);
    }
}
