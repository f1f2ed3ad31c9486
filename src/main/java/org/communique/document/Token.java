package org.communique.document;

/**
 * A word or punctuation mark of a sentence with its grammar.
 *
 * <p>Example: in "Kuleba met Lavrov" the token "met" has the tag {@code VBD}, the lemma {@code meet}, head
 * {@link #ROOT} and the relation {@code root}; "Kuleba" has head 1 and the relation {@code nsubj}.
 *
 * @param index
 *            its place in the sentence, from 0
 * @param text
 *            as written
 * @param span
 *            where it stands in the article, in code points
 * @param tag
 *            its Penn Treebank tag
 * @param lemma
 *            its dictionary form in lower case
 * @param head
 *            the index of the token it depends on, or {@link #ROOT}
 * @param relation
 *            the Universal Dependencies relation to its head
 */
public record Token(int index, String text, TextSpan span, String tag, String lemma, int head, String relation) {
    /** The head of a token that depends on no other. */
    public static final int ROOT = -1;

    /** Whether the tag is that of a verb form. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether the tag is that of a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
