package org.communique.server.api;

/**
 * A question that cannot be answered, with the HTTP status that says why and a sentence for people.
 *
 * <p>Example: {@code new Problem(404, "No encounter has this address.")}.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** A problem with its HTTP status and one sentence. */
    public Problem(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The question itself is wrong. */
    public static Problem badQuestion(String sentence) {
        return new Problem(400, sentence);
    }

    /** Nothing is known under that name. */
    public static Problem unknown(String what) {
        return new Problem(404, what);
    }
}
