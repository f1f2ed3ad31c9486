package org.communique.server.ledger;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Iris;

/**
 * Reads one property of a graph after the other, each in one run through an index: where nearly everything is wanted this
 * takes a fraction of the time of queries, which look up value by value.
 *
 * <p>Example: {@code columns.of(Cq.STATUS, "status")} has the status of every encounter.
 */
final class Columns {
    private static final int OFTEN = 5_000;

    private final DatasetGraph dataset;
    private final Consumer<Progress> told;
    private Progress progress = Progress.NOTHING_YET;
    private int untold;

    /**
     * The columns of a dataset.
     *
     * @param told
     *            hears how far reading has come
     */
    Columns(DatasetGraph dataset, Consumer<Progress> told) {
        this.dataset = dataset;
        this.told = told;
    }

    /** Begins the next step, which reads this. */
    void step(String what) {
        progress = progress.after(untold).next(what);
        untold = 0;
        told.accept(progress);
    }

    /** A property of the consolidated graph, as a step of its own. */
    Column of(Node property, String what) {
        step(what);
        Map<Node, Node> values = new HashMap<>();
        each(Iris.CONSOLIDATED, property, Node.ANY, (subject, value) -> values.merge(subject, value, Column::first));
        return new Column(values);
    }

    /** Hands on each subject of a graph that has this value, or any, with its value, in no order. */
    void each(Node graph, Node property, Node value, BiConsumer<Node, Node> action) {
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, property, value);
        try {
            while (quads.hasNext()) {
                Quad quad = quads.next();
                action.accept(quad.getSubject(), quad.getObject());
                count();
            }
        } finally {
            Iter.close(quads);
        }
    }

    private void count() {
        untold++;
        if (untold == OFTEN) {
            progress = progress.after(untold);
            untold = 0;
            told.accept(progress);
        }
    }
}
