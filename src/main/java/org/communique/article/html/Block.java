package org.communique.article.html;

import org.jsoup.nodes.Element;

/**
 * A piece of running text as it stands on its own line of a page: a paragraph, a heading, an item of a list.
 *
 * <p>Example: {@code <p>Kuleba <a href="…">said</a> …</p>} is a paragraph of which four characters are a link.
 *
 * @param text
 *            its words, white space made single blanks
 * @param owner
 *            the innermost block element it stands in
 * @param linked
 *            how many of its characters are links to other pages
 * @param emphasised
 *            how many of its characters are italic
 * @param kind
 *            what it is
 */
record Block(String text, Element owner, int linked, int emphasised, Kind kind) {
    /** What a block is in the page's markup. */
    enum Kind {
        PARAGRAPH, HEADING, ITEM, QUOTE, CELL
    }

    int length() {
        return text.length();
    }

    /** The share of the text that is linked, from 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return text.matches("(?s).*[.!?…。।؟]['\"”’»)\\]]*");
    }

    /** Whether it reads like prose: long enough, hardly linked, with the end of a sentence in it. */
    boolean isProse() {
        return kind != Kind.HEADING && length() >= 80 && linkDensity() < 0.35 && text.matches("(?s).*[.!?…。।؟].*");
    }
}
