package org.communique.document;

import java.util.List;

/**
 * A sentence with its place in the article and its tokens.
 *
 * @param index
 *            its place in the document, from 0; sentences of the headline come first
 * @param paragraph
 *            the paragraph it stands in, from 0 within its part
 * @param span
 *            where it stands, in code points
 * @param text
 *            exactly the text of that span
 * @param tokens
 *            its tokens in order
 */
public record Sentence(int index, int paragraph, TextSpan span, String text, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
