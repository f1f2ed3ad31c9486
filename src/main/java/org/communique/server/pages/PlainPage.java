package org.communique.server.pages;

import java.util.List;

/**
 * A page that is complete as it comes, in the frame of all the others.
 *
 * <p>Example: the page of the ontology.
 */
public final class PlainPage {
    private static final String EMPTY = "<div id=\"body\" aria-live=\"polite\" aria-busy=\"true\"></div>";

    private PlainPage() {
    }

    /**
     * The whole page.
     *
     * @param kind
     *            which page it is, by the first segment of its address
     * @param content
     *            HTML in which everything that is not ours is escaped
     */
    public static String html(String kind, String title, String lead, String content) {
        return new Page("plain", kind, title, lead, List.of()).html()
                .replaceFirst("(?s)\\s*<noscript>.*?</noscript>", "")
                .replace(EMPTY, "<div id=\"body\" aria-busy=\"false\">" + content + "</div>");
    }
}
