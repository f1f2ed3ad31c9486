package org.communique.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Answers with no rows where Jena 6.0.0 fails: its TDB2 executor reorders a pattern by the first row that comes in, and
 * throws "Peek iterator is already empty" when none does, as in a question about a person nobody knows.
 */
final class EmptyInputExecutor extends OpExecutorTDB2 {
    private EmptyInputExecutor(ExecutionContext context) {
        super(context);
    }

    static void install(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), EmptyInputExecutor::new);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean isPattern = op instanceof OpQuadPattern || op instanceof OpBGP || op instanceof OpFilter;
        return isPattern && !input.hasNext() ? input : super.exec(op, input);
    }
}
