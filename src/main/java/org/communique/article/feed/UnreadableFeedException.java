package org.communique.article.feed;

/**
 * A feed, list or sitemap that cannot be read.
 *
 * <p>Example: the message {@code "is not well-formed XML (…); save it again."} follows the name of the feed in a sentence.
 */
public final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFeedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    UnreadableFeedException(String sentence) {
        super(sentence);
    }
}
