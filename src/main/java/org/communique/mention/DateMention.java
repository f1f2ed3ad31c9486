package org.communique.mention;

import org.communique.document.TextSpan;

/**
 * One place of an article that names a time.
 *
 * <p>Example: "on Thursday" in "met in Antalya on Thursday" is the mention "Thursday", a
 * {@link DateExpression.Weekday}.
 *
 * @param sentence
 *            the index of the sentence
 * @param from
 *            the index of its first word
 * @param to
 *            the index after its last word
 * @param span
 *            where it stands, in code points
 * @param text
 *            exactly the text of that span
 * @param expression
 *            what the words say
 */
public record DateMention(int sentence, int from, int to, TextSpan span, String text, DateExpression expression) {
}
