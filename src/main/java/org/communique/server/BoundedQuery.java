package org.communique.server;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.communique.store.LabelIndex;

/**
 * Answers SPARQL queries within bounds: a query asks no other server, gets no more than so many rows, and only so many
 * run at once, so that a few heavy ones leave the pages fast.
 *
 * <p>Example: {@code SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }} is refused with 400; the ninth heavy
 * query at a time waits, and gets 503 when no other ends meanwhile.
 *
 * <p>How long it may take is set on the dataset. The bound on rows is told in the header {@value #ROW_LIMIT}.
 */
final class BoundedQuery extends SPARQL_QueryDataset {
    /** The header that tells how many rows a query may give. */
    static final String ROW_LIMIT = "Communique-Row-Limit";

    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long SECONDS_TO_WAIT = 5;

    private final long rows;
    private final Consumer<Context> labels;
    private final Semaphore running = new Semaphore(AT_ONCE, true);

    /**
     * Queries within bounds.
     *
     * @param rows
     *            how many rows a query may give
     * @param labels
     *            gives a query the index of labels; called for one that uses it
     */
    BoundedQuery(long rows, Consumer<Context> labels) {
        this.rows = rows;
        this.labels = labels;
    }

    @Override
    protected void validateRequest(HttpAction action) {
        super.validateRequest(action);
        for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
            String[] names = action.getRequestParameterValues(parameter);
            if (names != null && Arrays.asList(names).contains(Quad.defaultGraphIRI.getURI())) {
                refuseDefaultGraph();
            }
        }
    }

    @Override
    protected void execute(String query, HttpAction action) {
        if (query.contains(LabelIndex.NAMESPACE)) {
            labels.accept(action.getContext());
        }
        if (!mayStart()) {
            ServletOps.error(503, "Too many queries are running; ask again in a moment.");
        }
        try {
            super.execute(query, action);
        } finally {
            running.release();
        }
    }

    private boolean mayStart() {
        try {
            return running.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        OtherServers finding = OtherServers.in(query);
        if (finding.areAsked()) {
            ServletOps.errorBadRequest("SERVICE is switched off: this endpoint asks no other server.");
        }
        if (finding.hiddenGraphIsAsked()
                || Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                        .anyMatch(Quad.defaultGraphIRI.getURI()::equals)) {
            refuseDefaultGraph();
        }
        if (query.isSelectType() || query.isConstructType() || query.isDescribeType()) {
            action.setResponseHeader(ROW_LIMIT, Long.toString(rows));
            if (!query.hasLimit() || query.getLimit() > rows) {
                query.setLimit(rows);
            }
        }
    }

    private static void refuseDefaultGraph() {
        ServletOps.errorBadRequest(Quad.defaultGraphIRI.getURI()
                + " is not shown; the default graph is the union of all graphs that are.");
    }
}
