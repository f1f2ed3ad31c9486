package org.communique.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Tells how often a dataset has been changed since this was made, by whomever in this process: what is kept in memory
 * is read anew when the version has grown.
 *
 * <p>Example: after {@code store.load(…)} the version is greater than before; after a query it is the same. A compacted
 * dataset counts as changed.
 */
public final class DatasetVersion implements LongSupplier {
    private final DatasetGraph dataset;
    private final AtomicLong changes = new AtomicLong();
    private TransactionCoordinator watched;

    /** The version of a dataset of TDB2. */
    public DatasetVersion(DatasetGraph dataset) {
        this.dataset = dataset;
        watch();
    }

    @Override
    public long getAsLong() {
        watch();
        return changes.get();
    }

    /** Compaction exchanges what is beneath the dataset. */
    private synchronized void watch() {
        TransactionCoordinator current = TDBInternal.getTransactionCoordinator(dataset);
        if (current != watched) {
            watched = current;
            changes.incrementAndGet();
            current.addListener(new CountCommits());
        }
    }

    private final class CountCommits implements TransactionListener {
        @Override
        public void notifyCommitFinish(Transaction transaction) {
            if (transaction.isWriteTxn()) {
                changes.incrementAndGet();
            }
        }
    }
}
