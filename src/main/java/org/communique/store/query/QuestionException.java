package org.communique.store.query;

/** A question that cannot be asked as it was put; the message says what to do. */
public final class QuestionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public QuestionException(String message) {
        super(message);
    }

    /** With a sentence for people and its cause. */
    public QuestionException(String message, Throwable cause) {
        super(message, cause);
    }
}
