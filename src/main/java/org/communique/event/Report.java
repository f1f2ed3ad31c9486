package org.communique.event;

import java.util.List;

/**
 * What one trigger says of an encounter, before it is joined with what others say.
 *
 * @param trigger
 *            the word that speaks of it
 * @param scene
 *            the sentence it stands in
 * @param arguments
 *            who stands around it
 * @param kind
 *            what kind of encounter
 * @param status
 *            whether it took place
 */
record Report(Trigger trigger, Scene scene, List<Argument> arguments, Kind kind, StatusReading status) {
    Report {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is told to say since when: "met for the first time since the talks in Milan". */
    boolean isSince() {
        return scene.grammar().preposition(trigger.head()).filter("since"::equals).isPresent() || isSinceClause();
    }

    /** "The first encounter of the two since they met in Bali". */
    boolean isSinceClause() {
        return trigger.frame().isVerb() && scene.grammar().children(trigger.index()).stream()
                .anyMatch(t -> t.relation().equals("mark") && t.text().equalsIgnoreCase("since"));
    }
}
