package org.communique.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Hands things on from one who gives them as they come to one who takes them as needed, a few at a time.
 *
 * <p>Example: articles are read while those before them are stored.
 *
 * @param <T>
 *            what is handed over
 */
final class Handover<T> implements Iterable<T>, AutoCloseable {
    private static final int HELD = 64;

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(HELD);
    private final ExecutorService giver = Executors.newSingleThreadExecutor();
    private Future<?> giving = CompletableFuture.completedFuture(null);

    /** Starts the giver; what it hands to its consumer comes out of the iterator. */
    static <T> Handover<T> from(Consumer<Consumer<T>> giver) {
        Handover<T> handover = new Handover<>();
        handover.giving = handover.giver.submit(() -> {
            try {
                giver.accept(thing -> handover.put(Optional.of(thing)));
            } finally {
                handover.put(Optional.empty());
            }
        });
        return handover;
    }

    private void put(Optional<T> thing) {
        try {
            queue.put(thing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** To be called once. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Optional<T> next = take();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public T next() {
                T thing = next.orElseThrow(NoSuchElementException::new);
                next = take();
                return thing;
            }
        };
    }

    private Optional<T> take() {
        return Awaited.of(() -> {
            Optional<T> thing = queue.take();
            if (thing.isEmpty()) {
                giving.get();
            }
            return thing;
        });
    }

    @Override
    public void close() {
        giver.shutdownNow();
    }
}
