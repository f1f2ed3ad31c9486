package org.communique.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a trigger word says of an encounter: its kind, and which words around it are who.
 *
 * <p>Example: the frame {@code host} is triggered by the verbs "host" and "receive"; its subject is the host, its object
 * the visitor. Frames are read from {@code frames.txt}.
 *
 * @param name
 *            its name in the resource and in explanations
 * @param isVerb
 *            whether verbs trigger it, else nouns
 * @param kind
 *            the kind of encounter when nothing around says better
 * @param slots
 *            the role of the one who stands in a grammatical slot: {@code subject}, {@code object}, {@code possessive},
 *            {@code compound}, or a preposition
 * @param marks
 *            what else the frame says, for example {@code travel} (the destination is a party), {@code needs-object}
 */
record Frame(String name, boolean isVerb, Kind kind, Map<String, Role> slots, Set<String> marks) {
    Frame {
        slots = Map.copyOf(slots);
        marks = Set.copyOf(marks);
    }

    /** The role of a slot; empty when the frame has no such slot. */
    Optional<Role> role(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }

    /**
     * A sentence that shows what a frame does; examples are run as tests.
     *
     * @param frame
     *            the name of the frame
     * @param sentence
     *            one or several sentences
     * @param expected
     *            the status and the parties expected, or nothing when no encounter is
     */
    record Example(String frame, String sentence, List<String> expected) {
    }
}
