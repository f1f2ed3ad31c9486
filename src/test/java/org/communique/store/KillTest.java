package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.Campaign;
import org.communique.rdf.Cq;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that loads is killed (SIGKILL) at random moments: the dataset opens again with whole articles only, and a
 * repeated load, which may be killed in its turn, makes it the same as one loaded undisturbed.
 *
 * <p>Whole: {@code -Dcommunique.campaign=full}, fifty kills of loads of 2,000 articles; other numbers with {@code
 * -Dcommunique.kills} and {@code -Dcommunique.articles}, other moments with {@code -Dcommunique.seed}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("communique.kills", Campaign.of(2, 50));
    private static final int ARTICLES = Integer.getInteger("communique.articles", Campaign.of(60, 2000));
    private static final int BATCH = Campaign.of(10, 100);
    private static final int SEED = Integer.getInteger("communique.seed", 7);

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyMomentItOpensWithWholeArticlesAndCanBeCompleted() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertThat(isKilled(folder.resolve("undisturbed"), Long.MAX_VALUE)).isFalse();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Map<Node, BigInteger> expected = digests(folder.resolve("undisturbed"));
        Random random = new Random(SEED);
        List<List<Integer>> held = new ArrayList<>();
        while (held.stream().mapToInt(List::size).sum() < KILLS) {
            Path data = folder.resolve("data-" + held.size());
            List<Integer> articles = new ArrayList<>();
            while (isKilled(data, (long) (0.7 * random.nextDouble() * took))) {
                articles.add(heldBy(data, expected));
            }
            assertThat(digests(data)).as("after loads killed with %s articles", articles).isEqualTo(expected);
            held.add(articles);
            DatasetFolder.delete(data);
            System.out.printf("killed with so many of %d articles held, then the same as undisturbed: %s%n", ARTICLES,
                    articles);
        }
    }

    /** Whether a load, begun or gone on with, was killed before it was done. */
    private static boolean isKilled(Path data, long after) throws IOException, InterruptedException {
        Process child = StoreChild.start("load", data.toString(), String.valueOf(ARTICLES), String.valueOf(BATCH));
        boolean done = child.waitFor(after, TimeUnit.MILLISECONDS);
        int code = child.destroyForcibly().waitFor();
        assertThat(!done || code == 0).as("a load that was left alone failed").isTrue();
        return code != 0;
    }

    /** Opens what a killed load left and looks at each article; gives how many there are. */
    private static int heldBy(Path data, Map<Node, BigInteger> expected) {
        try (EncounterStore store = EncounterStore.open(data)) {
            Map<Node, BigInteger> found = digests(store);
            found.keySet().removeIf(KillTest::isOfAll);
            assertThat(expected).as("whole articles").containsAllEntriesOf(found);
            assertThat(store.census().of("articles")).isEqualTo(found.size());
            assertThat(reportedTwiceOrNever(store)).as("reports that are not in just one encounter").isZero();
            return found.size();
        }
    }

    private static boolean isOfAll(Node graph) {
        return graph.equals(Iris.CONSOLIDATED) || Quad.isDefaultGraph(graph);
    }

    private static long reportedTwiceOrNever(EncounterStore store) {
        return Long.parseLong(store
                .select("""
                        PREFIX cq: <https://w3id.org/communique/ontology#>
                        SELECT (COUNT(*) AS ?n) WHERE {
                          { GRAPH ?article { ?report a cq:EncounterReport } FILTER NOT EXISTS { ?encounter cq:reportedBy ?report } }
                          UNION { ?one cq:reportedBy ?report . ?other cq:reportedBy ?report FILTER(?one != ?other) }
                        }
                        """)
                .rows().getFirst().getFirst());
    }

    private static Map<Node, BigInteger> digests(Path data) {
        try (EncounterStore store = EncounterStore.open(data)) {
            return digests(store);
        }
    }

    /** For each graph a digest of its statements, whatever their order; no node is blank, so that equal means isomorphic. */
    private static Map<Node, BigInteger> digests(EncounterStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Map<Node, BigInteger> digests = new HashMap<>();
            store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                assertThat(quad.getSubject().isBlank() || quad.getObject().isBlank()).isFalse();
                if (!quad.getPredicate().equals(Cq.EARLIER_CONTENT_HASH)) {
                    digests.merge(quad.getGraph(), new BigInteger(Hashes.of(quad.toString()), 16), BigInteger::add);
                }
            });
            return digests;
        });
    }
}
