package org.communique.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Article;
import org.communique.event.Extraction;
import org.communique.rdf.Iris;
import org.communique.server.ledger.Keys;
import org.communique.server.login.Sessions;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;

/**
 * Reads articles that people paste: {@code POST /api/extract} shows what is in them and keeps nothing, {@code POST
 * /api/articles} stores them too, for those who are logged in.
 *
 * <p>Example: the pasted Antalya report shows its talks at once.
 */
public final class Reading {
    private final Function<Article, Extraction> pipeline;
    private final EncounterStore store;
    private final Supplier<Loading> loading;
    private final Sessions sessions;
    /** Reading takes a processor; more than two at a time would hold up the pages. */
    private final Semaphore desks = new Semaphore(2);

    /** Reads with this pipeline, and stores so for these users. */
    public Reading(Function<Article, Extraction> pipeline, EncounterStore store, Supplier<Loading> loading,
            Sessions sessions) {
        this.pipeline = pipeline;
        this.store = store;
        this.loading = loading;
        this.sessions = sessions;
    }

    /** What was stored, and where to see it. */
    public record Stored(String article, String href, ExtractionView extraction) {
    }

    /** Shows what is in an article. */
    public ExtractionView extract(HttpServletRequest request) throws IOException {
        return ExtractionView.of(read(SubmittedArticle.read(request).article()));
    }

    /** Stores an article for somebody who is logged in. */
    public Stored store(Ask ask, HttpServletResponse response) throws IOException {
        HttpServletRequest request = ask.request();
        if (sessions.changing(request).isEmpty()) {
            throw new Problem(401, "Log in to store articles.");
        }
        Extraction extraction = read(SubmittedArticle.read(request).article());
        store.load(List.of(extraction), loading.get().anew());
        String article = Iris.article(extraction.article()).getURI();
        return new Stored(article, "/article/" + Keys.of(article), ExtractionView.of(extraction));
    }

    private Extraction read(Article article) {
        if (!desks.tryAcquire()) {
            throw new Problem(503, "Others are having articles read; try again in a moment.");
        }
        try {
            return pipeline.apply(article);
        } finally {
            desks.release();
        }
    }
}
