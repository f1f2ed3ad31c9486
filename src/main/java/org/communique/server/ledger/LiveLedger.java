package org.communique.server.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger of a dataset that changes: gives the newest state, or for a large dataset the newest that is read while
 * the next is being read.
 *
 * <p>Example: a judgement is stored, {@link #fresh()} then shows it; a {@code load} that goes on beside does not hold up
 * readers, who see the state of a few seconds ago.
 */
public final class LiveLedger {
    private static final Logger LOG = LoggerFactory.getLogger(LiveLedger.class);
    /** Up to here a reader waits for the newest state. */
    private static final Duration SHORT = Duration.ofMillis(100);
    /** A dataset that changes all the time is read for a fifth of the time at most. */
    private static final int REST = 4;

    private final DatasetGraph dataset;
    private final LongSupplier version;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Ledger newest;
    private volatile Duration took = Duration.ZERO;
    private volatile long readAt;
    private volatile long readEnded;
    private volatile Progress progress = Progress.NOTHING_YET;

    /**
     * The ledger of this dataset.
     *
     * @param version
     *            tells the version of the dataset, which grows with every committed change
     */
    public LiveLedger(DatasetGraph dataset, LongSupplier version) {
        this.dataset = dataset;
        this.version = version;
        this.newest = Ledger.EMPTY;
        this.readAt = -1;
    }

    /** Begins to read, so that the first who asks does not wait for all of it. */
    public void start() {
        readInBackground();
    }

    /** The newest state that is to be had within so much time; empty while the first is still being read. */
    public Optional<Ledger> within(Duration patience) {
        if (isRead()) {
            return Optional.of(current());
        }
        try {
            if (!reading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return isRead() ? Optional.of(newest) : Optional.empty();
        } finally {
            reading.unlock();
        }
    }

    /** Whether some state has been read. */
    public boolean isRead() {
        return readAt >= 0;
    }

    /** How far reading has come. */
    public Progress progress() {
        return progress;
    }

    /** The newest state where that is quickly read, else the newest that has been read. */
    public Ledger current() {
        if (isFresh()) {
            return newest;
        }
        if (!isRead() || took.compareTo(SHORT) < 0) {
            return fresh();
        }
        if (System.nanoTime() - readEnded > REST * took.toNanos()) {
            readInBackground();
        }
        return newest;
    }

    /** The newest state, however long reading it takes. */
    public Ledger fresh() {
        reading.lock();
        try {
            return isFresh() ? newest : read();
        } finally {
            reading.unlock();
        }
    }

    private boolean isFresh() {
        return readAt == version.getAsLong();
    }

    private Ledger read() {
        long before = version.getAsLong();
        long start = System.nanoTime();
        newest = Txn.calculateRead(dataset, () -> new LedgerReader(dataset, now -> progress = now).read(before));
        readEnded = System.nanoTime();
        took = Duration.ofNanos(readEnded - start);
        readAt = before;
        LOG.debug("Read {} encounters in {} ms", newest.entries().size(), took.toMillis());
        return newest;
    }

    private void readInBackground() {
        if (underWay.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("ledger").start(this::readOnceMore);
        }
    }

    private void readOnceMore() {
        try {
            fresh();
        } finally {
            underWay.set(false);
        }
    }
}
