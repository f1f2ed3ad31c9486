package org.communique.server.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;
import org.communique.store.PropertyScan;
import org.communique.store.PropertyScan.Ref;

/**
 * Reads one property of a graph after the other, and tells how far it has come.
 *
 * <p>Example: {@code columns.of(Cq.STATUS, "status")} has the status of every encounter.
 */
final class Columns {
    private static final int OFTEN = 5_000;

    private final PropertyScan scan;
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
        this.scan = new PropertyScan(dataset);
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
        Map<Ref, Ref> values = new HashMap<>();
        each(Iris.CONSOLIDATED, property, Node.ANY, (subject, value) -> values.merge(subject, value, this::first));
        return new Column(values, scan::node);
    }

    private Ref first(Ref one, Ref other) {
        return text(one).compareTo(text(other)) <= 0 ? one : other;
    }

    /** Hands on each subject of a graph that has this value, or any, with its value, in the order of the index. */
    void each(Node graph, Node property, Node value, BiConsumer<Ref, Ref> action) {
        scan.each(graph, property, value, action.andThen((subject, object) -> count()));
    }

    private void count() {
        untold++;
        if (untold == OFTEN) {
            progress = progress.after(untold);
            untold = 0;
            told.accept(progress);
        }
    }

    /** A node as text: an IRI as it is, a literal's lexical form. */
    String text(Ref ref) {
        return lexical(scan.node(ref));
    }

    static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
