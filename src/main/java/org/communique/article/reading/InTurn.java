package org.communique.article.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Fetches several things at once and hands them on in the order of the list, only a few ahead.
 *
 * <p>Example: of a feed of fifty pages on three hosts, each host is asked in turn, and the pages come out as the feed lists
 * them.
 */
final class InTurn {
    private static final int AHEAD = 16;

    private InTurn() {
    }

    /**
     * Fetches and hands on.
     *
     * @param stopped
     *            whether to leave the rest of the list
     */
    static <T, R> void fetch(List<T> things, Function<T, R> fetch, BooleanSupplier stopped, BiConsumer<T, R> sink) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            int next = 0;
            for (T thing : things) {
                while (next < things.size() && waiting.size() < AHEAD) {
                    T ahead = things.get(next++);
                    waiting.add(threads.submit(() -> fetch.apply(ahead)));
                }
                Optional<R> fetched = await(waiting.removeFirst(), stopped);
                if (fetched.isEmpty()) {
                    threads.shutdownNow();
                    return;
                }
                sink.accept(thing, fetched.get());
            }
        }
    }

    private static <R> Optional<R> await(Future<R> coming, BooleanSupplier stopped) {
        while (!stopped.getAsBoolean()) {
            try {
                return Optional.of(coming.get(200, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
        return Optional.empty();
    }
}
