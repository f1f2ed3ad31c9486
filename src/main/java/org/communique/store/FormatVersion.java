package org.communique.store;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;

/** The version of the form in which a dataset is written; one of a newer Communiqué is refused. */
final class FormatVersion {
    private static final int CURRENT = 1;
    private static final Node DATASET = Iris.minted("dataset");
    private static final Node VERSION = Cq.term("formatVersion");

    private FormatVersion() {
    }

    static void check(DatasetGraph dataset, Path folder) {
        int version = Txn.calculateRead(dataset,
                () -> (int) new GraphLookup(dataset.getDefaultGraph()).number(DATASET, VERSION));
        if (version > CURRENT) {
            throw new StoreUnavailableException("The dataset " + folder + " was written by a newer Communiqué (format "
                    + version + ", this one reads up to " + CURRENT + "); use that version.");
        }
        if (version == 0 && !Txn.calculateRead(dataset, dataset::isEmpty)) {
            throw new StoreUnavailableException(
                    "The folder " + folder + " has a TDB2 dataset that is none of Communiqué's;"
                            + " name another folder with --dataset.");
        }
        if (version == 0) {
            Txn.executeWrite(dataset,
                    () -> dataset.add(Quad.defaultGraphIRI, DATASET, VERSION, Literals.integer(CURRENT)));
        }
    }
}
