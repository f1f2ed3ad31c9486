package org.communique.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Article;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Extraction;
import org.communique.rdf.Run;
import org.communique.store.EncounterStore;
import org.communique.store.LoadSummary;
import org.communique.store.Loading;

/**
 * What reads articles for a server: the pipeline, and the record of the run that goes with what it says.
 *
 * <p>Example: {@code new NewsDesk(pipeline::extract, () -> run)}. Both may be made when they are first asked for, so that
 * a server which is only read from starts at once.
 *
 * @param reading
 *            reads one article; called by several threads
 * @param run
 *            what read it
 * @param gazetteer
 *            what describes the things that articles cite
 */
public record NewsDesk(Function<Article, Extraction> reading, Supplier<Run> run,
        Supplier<Optional<Gazetteer>> gazetteer) {
    /** One that describes nothing of what articles cite. */
    public NewsDesk(Function<Article, Extraction> reading, Supplier<Run> run) {
        this(reading, run, Optional::empty);
    }

    /** Reads articles and stores what they say; unchanged ones are left alone unless wanted again. */
    LoadSummary load(EncounterStore store, List<Article> articles, boolean again) {
        List<Article> wanted = articles.stream().filter(article -> again || !store.holds(article)).toList();
        Loading usual = loading();
        LoadSummary stored = store.load(wanted.stream().map(reading)::iterator, again ? usual.anew() : usual);
        return stored.plus(new LoadSummary(0, 0, articles.size() - wanted.size(), 0, List.of()));
    }

    /** How what was read is stored: with the record of the run, and with what is known of the things that it cites. */
    Loading loading() {
        Loading plain = Loading.with(run.get());
        return gazetteer.get().map(plain::describing).orElse(plain);
    }
}
