package org.communique.event;

import java.util.Optional;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * Finds where a journey leads: the place or state visited.
 *
 * <p>Example: Poland in "arrived in Poland", Beijing in "a visit to Beijing", Iraq in "visited war-torn Iraq".
 */
final class Destination {
    /** The name of the slot. */
    static final String SLOT = "destination";
    private static final int REACH = 10;

    private Destination() {
    }

    /** The first place or state behind the trigger in one of the frame's slots. */
    static Optional<Mention> of(Scene scene, Trigger trigger) {
        int from = trigger.index() + trigger.length();
        if (trigger.frame().role("object").isPresent()) {
            Optional<Mention> object = placeAt(scene, from);
            if (object.isPresent()) {
                return object;
            }
        }
        int start = trigger.length() > 1 ? from - 1 : from;
        for (int at = start; at < scene.size() && at < from + REACH; at++) {
            if (trigger.frame().role(scene.word(at)).isPresent()) {
                Optional<Mention> place = placeAt(scene, at + 1);
                if (place.isPresent()) {
                    return place;
                }
            }
            if (scene.token(at).tag().matches("VBD|VBZ|VBP|MD") || scene.word(at).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> placeAt(Scene scene, int from) {
        for (int at = from; at < scene.size() && at < from + 4; at++) {
            Optional<Mention> mention = scene.beginningAt(at);
            if (mention.isPresent()) {
                return mention.filter(m -> m.type() == MentionType.PLACE
                        || m.type() == MentionType.STATE && !m.traits().modifiers().contains("adjective"));
            }
            if (!scene.token(at).tag().matches("DT|JJ|NN|NNP|,|VBN|IN|CC|POS|RB|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
