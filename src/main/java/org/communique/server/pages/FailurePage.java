package org.communique.server.pages;

import java.util.List;

/**
 * What a browser shows where there is no page, and what programs are told: one sentence, and nothing of how the server
 * is made.
 *
 * <p>Example: {@code FailurePage.html(404)} has the heading "Nothing is here".
 */
public final class FailurePage {
    private FailurePage() {
    }

    /** The page for a status of HTTP. */
    public static String html(int status) {
        return page(status).html();
    }

    /** The sentence for a status of HTTP. */
    public static String sentence(int status) {
        return page(status).lead();
    }

    static Page page(int status) {
        return switch (status) {
            case 404 ->
                page("Nothing is here", "This address names no page, or somebody whom no stored article mentions.");
            case 405 -> page("Not in this way", "This address does not answer that method.");
            case 413 -> page("Too much at once", "What was sent is longer than this server takes.");
            case 414, 431 -> page("Too long an address",
                    "This address is longer than this server takes; send a long query with POST.");
            case 503 -> page("Too busy", "Too much is asked at once; try again in a moment.");
            default -> status < 500
                    ? page("This cannot be answered", "The request has a form that this server does not understand.")
                    : page("Something went wrong", "The server has noted what it was; the other pages go on.");
        };
    }

    private static Page page(String title, String sentence) {
        return new Page("plain", "nothing", title, sentence, List.of());
    }
}
