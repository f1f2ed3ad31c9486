package org.communique.store;

/** A dataset that cannot be opened or written; the message is one sentence that says why and what to do. */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public StoreUnavailableException(String message) {
        super(message);
    }

    /** With a sentence for people and its cause. */
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
