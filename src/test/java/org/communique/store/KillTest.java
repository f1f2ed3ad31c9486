package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.Campaign;
import org.communique.GeneratedNews;
import org.communique.News;
import org.communique.rdf.Cq;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that loads is killed (SIGKILL) at random moments: the dataset opens again with whole articles only, and a
 * repeated load makes it the same as one loaded undisturbed.
 *
 * <p>Whole: {@code -Dcommunique.campaign=full}, fifty kills of a load of 2,000 articles; other numbers with {@code
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
        Map<Node, BigInteger> expected;
        long took;
        try (EncounterStore undisturbed = EncounterStore.open(folder.resolve("undisturbed"))) {
            long begin = System.nanoTime();
            load(undisturbed);
            took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            expected = digests(undisturbed);
        }
        Random random = new Random(SEED);
        Map<Integer, Integer> held = new TreeMap<>();
        int kills = 0;
        for (int round = 0; kills < KILLS && round < 3 * KILLS; round++) {
            Path data = folder.resolve("data-" + round);
            if (isKilled(data, (long) (1.5 * random.nextDouble() * took))) {
                kills++;
                held.merge(completed(data, expected) * 10 / ARTICLES, 1, Integer::sum);
            }
            DatasetFolder.delete(data);
        }
        System.out.printf("%d kills of loads of %d articles; held then, in tenths of them: %s%n", kills, ARTICLES,
                held);
        assertThat(kills).as("loads that were killed before they were done").isEqualTo(KILLS);
    }

    private static void load(EncounterStore store) {
        store.load(new GeneratedNews(ARTICLES), Loading.with(News.RUN).inBatchesOf(BATCH));
    }

    private static boolean isKilled(Path data, long after) throws IOException, InterruptedException {
        Process child = StoreChild.start("load", data.toString(), String.valueOf(ARTICLES), String.valueOf(BATCH));
        boolean done = child.waitFor(after, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        return !done && child.exitValue() != 0;
    }

    /** Opens, looks at each article, loads again; gives how many articles were there. */
    private static int completed(Path data, Map<Node, BigInteger> expected) {
        try (EncounterStore store = EncounterStore.open(data)) {
            Map<Node, BigInteger> found = digests(store);
            found.keySet().removeIf(KillTest::isOfAll);
            assertThat(expected).as("whole articles").containsAllEntriesOf(found);
            assertThat(store.census().of("articles")).isEqualTo(found.size());
            assertThat(reportedTwiceOrNever(store)).as("reports that are not in just one encounter").isZero();
            load(store);
            assertThat(digests(store)).as("after a repeated load").isEqualTo(expected);
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
