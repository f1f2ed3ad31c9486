package org.communique.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How questions are worked out: none pairs everything with everything on the way, which is not seen in few articles and
 * takes hours in many.
 */
class QuestionPlanTest {
    private static final QueryPack PACK = QueryPack.shipped();

    static Stream<String> names() {
        return PACK.questions().stream().map(Question::name);
    }

    private static Op plan(String name) {
        return Algebra.optimize(Algebra.toQuadForm(Algebra.compile(PACK.named(name).query(Map.of()))));
    }

    /** Else an encounter without a state is paired with all states there are. */
    @ParameterizedTest
    @MethodSource("names")
    void looksForOptionalThingsOfWhatItHasAlready(String name) {
        OpWalker.walk(Algebra.compile(PACK.named(name).query(Map.of())), new OpVisitorBase() {
            @Override
            public void visit(OpLeftJoin optional) {
                assertThat(OpVars.visibleVars(optional.getLeft())).as(name + ": " + optional.getRight())
                        .containsAnyElementsOf(OpVars.visibleVars(optional.getRight()));
            }
        });
    }

    /**
     * What stands on the right of a join that is not done row by row is worked out by itself, as MINUS before it causes:
     * two labels in it that only the left side would tie together are all labels times all labels.
     */
    @ParameterizedTest
    @MethodSource("names")
    void worksOutNothingByItselfThatOnlyTheRestTiesTogether(String name) {
        OpWalker.walk(plan(name), new OpVisitorBase() {
            @Override
            public void visit(OpJoin join) {
                if (join.getRight() instanceof OpQuadPattern pattern) {
                    assertThat(parts(pattern.getBasicPattern().getList())).as(name + ": " + pattern).hasSize(1);
                }
            }
        });
    }

    /** The groups of variables that triples tie together. */
    private static List<Set<Var>> parts(List<Triple> triples) {
        List<Set<Var>> parts = new ArrayList<>();
        for (Triple triple : triples) {
            Set<Var> tied = new HashSet<>();
            Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).filter(Var::isVar)
                    .forEach(node -> tied.add(Var.alloc(node)));
            List<Set<Var>> touched = parts.stream().filter(part -> !Collections.disjoint(part, tied)).toList();
            touched.forEach(tied::addAll);
            parts.removeAll(touched);
            parts.add(tied);
        }
        return parts;
    }
}
