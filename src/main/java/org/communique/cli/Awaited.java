package org.communique.cli;

import java.util.concurrent.ExecutionException;

/**
 * What another thread gives: its result, or its failure as if it had happened here.
 *
 * <p>Example: {@code Awaited.of(future::get)}.
 *
 * @param <T>
 *            what is given
 */
@FunctionalInterface
interface Awaited<T> {
    /** Waits for it. */
    T get() throws ExecutionException, InterruptedException;

    /** Waits, and throws what the other thread threw. */
    static <T> T of(Awaited<T> awaited) {
        try {
            return awaited.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
