package org.communique.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
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
    protected void validateQuery(HttpAction action, Query query) {
        if (asksOthers(query)) {
            ServletOps.errorBadRequest("SERVICE is switched off: this endpoint asks no other server.");
        }
        if (query.isSelectType() || query.isConstructType() || query.isDescribeType()) {
            action.setResponseHeader(ROW_LIMIT, Long.toString(rows));
            if (!query.hasLimit() || query.getLimit() > rows) {
                query.setLimit(rows);
            }
        }
    }

    /** Whether any part of the query, down to sub-queries and EXISTS, is for another server. */
    private static boolean asksOthers(Query query) {
        Finding finding = new Finding();
        Walker.walk(Algebra.compile(query), finding, new ExprVisitorBase());
        return finding.found;
    }

    private static final class Finding extends OpVisitorBase {
        private boolean found;

        @Override
        public void visit(OpService service) {
            found = true;
        }
    }
}
