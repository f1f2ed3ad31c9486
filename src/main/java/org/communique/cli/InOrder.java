package org.communique.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results on in the order in which the things came, so that output does
 * not depend on the number of threads. Only a few things more than threads are held at a time.
 *
 * <p>Example: articles A, B, C with two threads: B may be ready first, and still comes out second.
 *
 * @param <T>
 *            what comes in
 * @param <R>
 *            what goes out
 */
final class InOrder<T, R> implements AutoCloseable {
    private final ExecutorService workers;
    private final Function<T, R> work;
    private final Consumer<R> sink;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();
    private final int window;

    InOrder(int threads, Function<T, R> work, Consumer<R> sink) {
        this.workers = Executors.newFixedThreadPool(threads);
        this.work = work;
        this.sink = sink;
        this.window = 4 * threads;
    }

    /** Takes one more thing; hands results on meanwhile. */
    void accept(T thing) {
        waiting.add(workers.submit(() -> work.apply(thing)));
        while (waiting.size() > window || !waiting.isEmpty() && waiting.getFirst().isDone()) {
            handOn();
        }
    }

    /** Hands on what is still waiting. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        sink.accept(Awaited.of(waiting.removeFirst()::get));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
