package org.communique.server;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Answers SPARQL queries within bounds: a query asks no other server and gets no more than so many rows.
 *
 * <p>Example: {@code SELECT * { SERVICE <http://169.254.169.254/> { ?s ?p ?o } }} is refused with 400.
 *
 * <p>How long it may take is set on the dataset. The bound on rows is told in the header {@value #ROW_LIMIT}.
 */
final class BoundedQuery extends SPARQL_QueryDataset {
    /** The header that tells how many rows a query may give. */
    static final String ROW_LIMIT = "Communique-Row-Limit";

    private final long rows;

    BoundedQuery(long rows) {
        this.rows = rows;
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
    protected void validateQuery(HttpAction action, Query query) {
        Finding finding = new Finding();
        Walker.walk(Algebra.compile(query), finding, new ExprVisitorBase());
        if (finding.service) {
            ServletOps.errorBadRequest("SERVICE is switched off: this endpoint asks no other server.");
        }
        if (finding.defaultGraph || Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
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

    /** Looks for other servers and the hidden graph, down to sub-queries and EXISTS. */
    private static final class Finding extends OpVisitorBase {
        private boolean service;
        private boolean defaultGraph;

        @Override
        public void visit(OpService part) {
            service = true;
        }

        @Override
        public void visit(OpGraph part) {
            defaultGraph |= Quad.isDefaultGraph(part.getNode());
        }
    }
}
