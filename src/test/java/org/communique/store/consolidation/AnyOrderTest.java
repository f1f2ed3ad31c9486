package org.communique.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.communique.Campaign;
import org.communique.Cast;
import org.communique.ExtractionFixture;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.store.AllQuads;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.Test;

/**
 * The graphs are a function of the set of articles: not of their order, nor of how loads are split.
 *
 * <p>Whole: {@code -Dcommunique.campaign=full}, two hundred orders; in stretches with {@code -Dcommunique.orders} and
 * another {@code -Dcommunique.seed} for each.
 */
class AnyOrderTest {
    private static final int ORDERS = Integer.getInteger("communique.orders", Campaign.of(2, 200));
    private static final int SEED = Integer.getInteger("communique.seed", 0);
    private static final int ARTICLES = 60;
    private static final Loading LOADING = Loading.with(News.RUN);

    private final List<Extraction> articles = articles(0);

    /** Sixty articles, many of them on the same encounters, some with several reports. */
    private static List<Extraction> articles(int shift) {
        List<String> reports = Cast.lines("merging.tsv").stream().map(line -> line.split("\t"))
                .flatMap(cells -> List.of(cells[1], cells[2]).stream()).toList();
        List<Extraction> articles = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            String[] cells = reports.get(number).split("\\|", -1);
            ExtractionFixture article = ExtractionFixture.article("article-" + number).published(cells[0])
                    .publisher(cells[1]);
            Cast.report(article, reports.get((number + shift) % reports.size()));
            Cast.report(article, reports.get(reports.size() - 1 - number));
            articles.add(article.build());
        }
        return articles;
    }

    @Test
    void anyOrderAndAnySplitGiveTheSameGraphs() {
        Set<Quad> expected = loaded(articles, ARTICLES);
        for (int seed = SEED; seed < SEED + ORDERS; seed++) {
            Random random = new Random(seed);
            List<Extraction> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            assertSame(expected, loaded(shuffled, 1 + random.nextInt(ARTICLES)), "seed " + seed);
        }
        System.out.printf("%d orders and splits of %d articles, seeds from %d: the same graphs%n", ORDERS, ARTICLES,
                SEED);
    }

    @Test
    void whatWasReadBeforeLeavesNoTrace() {
        Set<Quad> expected = loaded(articles, ARTICLES);
        for (int seed = SEED; seed < SEED + Math.max(1, ORDERS / 4); seed++) {
            Random random = new Random(seed);
            try (EncounterStore store = EncounterStore.inMemory()) {
                List<Extraction> earlier = articles(1 + random.nextInt(ARTICLES));
                Collections.shuffle(earlier, random);
                store.load(earlier, LOADING.inBatchesOf(7));
                store.load(articles.subList(0, 30), LOADING.anew().inBatchesOf(1 + random.nextInt(9)));
                store.load(articles, LOADING.anew().inBatchesOf(1 + random.nextInt(30)));
                assertSame(expected, AllQuads.of(store), "seed " + seed);
            }
        }
    }

    private static void assertSame(Set<Quad> expected, Set<Quad> actual, String what) {
        Set<Quad> missing = new HashSet<>(expected);
        missing.removeAll(actual);
        Set<Quad> surplus = new HashSet<>(actual);
        surplus.removeAll(expected);
        assertThat(missing).as(what + ": missing").isEmpty();
        assertThat(surplus).as(what + ": surplus").isEmpty();
    }

    private static Set<Quad> loaded(List<Extraction> articles, int batch) {
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(articles, LOADING.inBatchesOf(batch));
            return AllQuads.of(store);
        }
    }
}
