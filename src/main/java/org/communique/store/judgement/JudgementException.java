package org.communique.store.judgement;

/** A judgement that cannot be made; the message is one sentence that says why. */
public final class JudgementException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public JudgementException(String message) {
        super(message);
    }

    /** With a sentence for people and its cause. */
    public JudgementException(String message, Throwable cause) {
        super(message, cause);
    }
}
