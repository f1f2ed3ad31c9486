package org.communique.article.fetching;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Keeps the pause between two requests to one host, and how many run at once.
 *
 * <p>Example: with a pause of one second, ten pages of one host take nine seconds or more; those of ten hosts do not wait
 * for each other.
 */
final class HostPauses {
    private final int connections;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    private static final class Host {
        private final Semaphore places;
        private long next = System.nanoTime();

        Host(int connections) {
            places = new Semaphore(connections, true);
        }

        synchronized long reserve(Duration pause) {
            long start = Math.max(next, System.nanoTime());
            next = start + pause.toNanos();
            return start;
        }
    }

    HostPauses(int connections) {
        this.connections = connections;
    }

    /** Waits for a place and for the pause to be over; {@link #leave} must follow. */
    void enter(String host, Duration pause) throws InterruptedException {
        Host at = hosts.computeIfAbsent(host, name -> new Host(connections));
        at.places.acquire();
        boolean entered = false;
        try {
            long wait = at.reserve(pause) - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            entered = true;
        } finally {
            if (!entered) {
                at.places.release();
            }
        }
    }

    void leave(String host) {
        hosts.get(host).places.release();
    }
}
