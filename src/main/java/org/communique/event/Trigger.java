package org.communique.event;

import org.communique.document.Sentence;
import org.communique.document.TextSpan;
import org.communique.document.Token;
import org.communique.mention.Words;

/**
 * A word that speaks of an encounter, where it stands.
 *
 * <p>Example: "met" in "Kuleba met Lavrov", for the frame {@code meet}.
 *
 * @param sentence
 *            the sentence
 * @param index
 *            the index of its first word
 * @param length
 *            how many words it has
 * @param frame
 *            the frame that it triggers
 */
record Trigger(Sentence sentence, int index, int length, Frame frame) {
    Token token() {
        return sentence.tokens().get(index);
    }

    /** The index of the word that the others hang on: the last of a noun such as "telephone call", the verb itself. */
    int head() {
        return frame.isVerb() ? index : index + length - 1;
    }

    TextSpan span() {
        return Words.span(sentence, index, index + length);
    }
}
