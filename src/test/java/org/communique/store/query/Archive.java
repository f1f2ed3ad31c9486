package org.communique.store.query;

import java.util.List;
import org.communique.Cast;
import org.communique.ExtractionFixture;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;

/** Some twenty reports written by hand, of {@code archive.tsv}: what questions and exports are tried on. */
public final class Archive {
    private Archive() {
    }

    /** The articles in the order of the file. */
    public static List<Extraction> articles() {
        return Cast.lines("query/archive.tsv").stream().map(line -> article(line.split("\t", -1))).toList();
    }

    /** A store of them, in memory. */
    public static EncounterStore store() {
        EncounterStore store = EncounterStore.inMemory();
        store.load(articles(), Loading.with(News.RUN));
        return store;
    }

    private static Extraction article(String[] cells) {
        String[] report = cells[1].split("\\|", -1);
        ExtractionFixture article = ExtractionFixture.article(cells[0]).url("https://news.example/" + cells[0])
                .published(report[0]).publisher(report[1]).text("Words of the paper " + cells[0] + " before.");
        var encounter = Cast.report(article, cells[1]);
        if (cells.length > 2) {
            encounter.saidBy(cells[2]);
        }
        return article.build();
    }
}
