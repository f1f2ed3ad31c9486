package org.communique.event;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The same with another status, for a reason. */
    Report with(Status other, String why) {
        return new Report(trigger, scene, arguments, kind, new StatusReading(other, why, status.attribution()));
    }

    /** Whether it is told to say since when: "met for the first time since the talks in Milan". */
    boolean isSince() {
        return scene.grammar().preposition(trigger.head()).filter("since"::equals).isPresent() || isSinceClause();
    }

    /** "During his stay he will meet": told as part of a journey. */
    boolean isDuringStay() {
        return IntStream.range(0, scene.size()).filter(i -> scene.word(i).matches("during|on|in"))
                .anyMatch(i -> scene.word(i + 1).matches("his|her|their|the") && IntStream.range(i + 2, i + 5)
                        .anyMatch(j -> scene.word(j).matches("visit|stay|trip|mission|stopover|tour")));
    }

    /** "The first encounter of the two since they met in Bali". */
    boolean isSinceClause() {
        return trigger.frame().isVerb() && scene.grammar().children(trigger.index()).stream()
                .anyMatch(t -> t.relation().equals("mark") && t.text().equalsIgnoreCase("since"));
    }
}
