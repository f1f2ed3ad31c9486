package org.communique.store;

import java.util.function.LongSupplier;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Tells whether a dataset has been changed, by whomever in this process: what is kept in memory is read anew when the
 * version has grown.
 *
 * <p>Example: after {@code store.load(…)} the version is greater than before; after a query it is the same. A compacted
 * dataset counts as changed.
 */
public final class DatasetVersion implements LongSupplier {
    private final DatasetGraph dataset;
    private TransactionCoordinator watched;
    private long compactions;
    private long newest;

    /** The version of a dataset of TDB2. */
    public DatasetVersion(DatasetGraph dataset) {
        this.dataset = dataset;
        this.watched = TDBInternal.getTransactionCoordinator(dataset);
    }

    @Override
    public synchronized long getAsLong() {
        TransactionCoordinator current = TDBInternal.getTransactionCoordinator(dataset);
        if (current != watched) {
            // Compaction exchanges what is beneath the dataset, and counts from the beginning.
            watched = current;
            compactions = newest + 1;
        }
        newest = compactions + Txn.calculateRead(dataset, () -> TDBInternal.requireStorage(dataset).getTxnSystem()
                .getThreadTransaction().getDataVersion());
        return newest;
    }
}
