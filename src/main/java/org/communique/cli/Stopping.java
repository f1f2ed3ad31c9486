package org.communique.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that runs for long end cleanly when it is asked to by a signal: it finishes what it has begun, and only
 * then the process ends.
 *
 * <p>Example: a TERM signal during a round of a watch: the article at hand is stored, then the process ends with code 0.
 */
final class Stopping implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    private Stopping() {
    }

    /** Listens to signals from now on. */
    static Stopping onSignal() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::stop, "stopping"));
        return stopping;
    }

    private void stop() {
        boolean running = finished.getCount() > 0;
        asked.countDown();
        try {
            boolean ended = finished.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            if (running && ended) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits; gives whether it was asked to stop meanwhile. */
    boolean await(Duration time) throws InterruptedException {
        return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        finished.countDown();
    }
}
