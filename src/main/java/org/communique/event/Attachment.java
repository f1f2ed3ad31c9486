package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.document.Token;

/**
 * How a phrase of time or place hangs together with a trigger: the word that stands over both, and the words on the two
 * ways up to it.
 *
 * <p>Example: in "said on Monday that Blinken would meet Lavrov in Geneva" the word over "Monday" and "meet" is "said", with
 * "meet" as its clause on the trigger's way; over "Geneva" and "meet" it is "meet" itself.
 *
 * @param head
 *            the word of the phrase that the rest of it hangs on
 * @param top
 *            the word over both; empty when the sentence falls apart between them
 * @param below
 *            the words from above the phrase up to before the top
 * @param above
 *            the words from the trigger up to before the top
 */
record Attachment(Token head, Optional<Token> top, List<Token> below, List<Token> above) {

    /** The attachment of the words from one index to before another. */
    static Attachment of(Scene scene, int from, int to, int trigger) {
        Token head = head(scene, from, to);
        List<Token> own = way(scene, head.index());
        List<Token> others = new ArrayList<>(List.of(scene.token(trigger)));
        others.addAll(way(scene, trigger));
        for (int i = 0; i < own.size(); i++) {
            int at = others.indexOf(own.get(i));
            if (at >= 0) {
                return new Attachment(head, Optional.of(own.get(i)), own.subList(0, i), others.subList(0, at));
            }
        }
        return new Attachment(head, Optional.empty(), own, others);
    }

    private static Token head(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            int head = scene.token(i).head();
            if (head < from || head >= to) {
                return scene.token(i);
            }
        }
        return scene.token(from);
    }

    /** The words over a word, the nearest first. */
    static List<Token> way(Scene scene, int word) {
        List<Token> way = new ArrayList<>();
        Optional<Token> next = scene.grammar().head(word);
        while (next.isPresent() && way.size() < scene.size()) {
            way.add(next.get());
            next = scene.grammar().head(next.get().index());
        }
        return way;
    }

    /** The first verb over the phrase, the top counted in. */
    Optional<Token> verb() {
        return below.stream().filter(Token::isVerb).findFirst().or(() -> top.filter(Token::isVerb));
    }

    /** Whether the phrase hangs on the trigger itself. */
    boolean isOnTrigger() {
        return above.isEmpty();
    }
}
