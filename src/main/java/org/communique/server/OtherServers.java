package org.communique.server;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;

/**
 * What a pattern reaches for that it may not: other servers, and the graph that is not shown. Found down to sub-queries
 * and {@code EXISTS}.
 *
 * <p>Example: {@code { ?s ?p ?o FILTER EXISTS { SERVICE <http://…> { … } } }} asks another server.
 */
final class OtherServers extends OpVisitorBase {
    private boolean service;
    private boolean defaultGraph;

    private OtherServers(Op pattern) {
        Walker.walk(pattern, this, new ExprVisitorBase());
    }

    static OtherServers in(Query query) {
        return new OtherServers(Algebra.compile(query));
    }

    static OtherServers in(Element pattern) {
        return new OtherServers(Algebra.compile(pattern));
    }

    /** Whether another server would be asked. */
    boolean areAsked() {
        return service;
    }

    /** Whether the graph without a name is asked for by its internal name. */
    boolean hiddenGraphIsAsked() {
        return defaultGraph;
    }

    @Override
    public void visit(OpService part) {
        service = true;
    }

    @Override
    public void visit(OpGraph part) {
        defaultGraph |= Quad.isDefaultGraph(part.getNode());
    }
}
