package org.communique.store;

import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.rdf.Iris;

/**
 * Evaluates patterns over the union of graphs without the judgements, which must be asked for by the name of their
 * graph.
 *
 * <p>It also answers with no rows where Jena 6.0.0 fails: its TDB2 executor reorders a pattern by the first row that
 * comes in, and throws "Peek iterator is already empty" when none does, as in a question about a person nobody knows.
 */
final class UnionExecutor extends OpExecutorTDB2 {
    private final ExecutionContext context;

    private UnionExecutor(ExecutionContext context) {
        super(context);
        this.context = context;
    }

    static void install(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), UnionExecutor::new);
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        boolean isPattern = op instanceof OpQuadPattern || op instanceof OpBGP || op instanceof OpFilter;
        if (isPattern && !input.hasNext()) {
            return input;
        }
        return isOverUnion(op) && QC2.getFilter(context.getContext()) == null
                ? new UnionExecutor(withoutJudgements()).exec(op, input)
                : super.exec(op, input);
    }

    private static boolean isOverUnion(Op op) {
        Op pattern = op instanceof OpFilter filter ? filter.getSubOp() : op;
        return pattern instanceof OpQuadPattern quads && isUnion(quads.getGraphNode());
    }

    private static boolean isUnion(Node graph) {
        return Quad.isDefaultGraphGenerated(graph) || Quad.isUnionGraph(graph);
    }

    private ExecutionContext withoutJudgements() {
        NodeId judgements = TDBInternal.getDatasetGraphTDB(context.getDataset()).getQuadTable().getNodeTupleTable()
                .getNodeTable().getNodeIdForNode(Iris.JUDGEMENTS);
        Predicate<Tuple<NodeId>> others = quad -> quad.len() < 4 || !quad.get(0).equals(judgements);
        Context with = context.getContext().copy();
        QC2.setFilter(with, others);
        return ExecutionContext.create(context.getDataset(), context.getActiveGraph(), with);
    }
}
