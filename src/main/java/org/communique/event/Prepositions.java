package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.Vocabulary;

/** Finds the mention behind a preposition by the order of words, where relations may mislead. */
final class Prepositions {
    private static final int REACH = 14;
    private static final Set<String> STOPS = Set.of("that", "who", "which", "because", "while", "if", "when", ";", ":",
            "but", "said", "says");

    private static final Set<String> MANY = Set.copyOf(Vocabulary.lines(Prepositions.class, "many-of.txt"));

    private Prepositions() {
    }

    /** The mention behind the first such preposition after a word, in the same clause. */
    static Optional<Mention> after(Scene scene, int from, String preposition) {
        for (int at = from; at < scene.size() && at < from + REACH; at++) {
            Token token = scene.token(at);
            if (scene.word(at).equals(preposition)) {
                return scene.beginningAt(skipSmall(scene, at + 1));
            }
            if (STOPS.contains(scene.word(at)) || at > from && isClauseVerb(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isClauseVerb(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD") && !token.relation().startsWith("aux");
    }

    /** "With both Iran and Iraq", "with a wide range of Iraqi leaders". */
    private static int skipSmall(Scene scene, int at) {
        if (scene.beginningAt(at).isPresent()) {
            return at;
        }
        if (scene.word(at).equals("the") && scene.beginningAt(at + 1).isPresent()) {
            return at + 1;
        }
        for (int i = at; i < Math.min(scene.size() - 1, at + 4); i++) {
            if (MANY.contains(scene.word(i)) && scene.word(i + 1).equals("of")) {
                return i + 2;
            }
        }
        return scene.word(at).equals("both") ? at + 1 : at;
    }
}
