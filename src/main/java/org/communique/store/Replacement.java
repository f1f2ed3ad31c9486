package org.communique.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.store.consolidation.Consolidation;
import org.communique.store.consolidation.Report;
import org.communique.store.consolidation.ReportReader;
import org.communique.store.judgement.Rulings;

/**
 * Articles while they are exchanged: what they reported is remembered before, what they report now is consolidated after.
 *
 * <p>Example: {@code Replacement r = new Replacement(dataset, articles); shelf.put(…); r.finish();} in one transaction.
 */
final class Replacement {
    private final DatasetGraph dataset;
    private final Collection<Node> articles;
    private final Rulings before;
    private final List<Report> gone;

    Replacement(DatasetGraph dataset, Collection<Node> articles) {
        this.dataset = dataset;
        this.articles = List.copyOf(articles);
        this.before = new Rulings(dataset);
        List<Report> plain = reports();
        before.remember(plain);
        this.gone = plain.stream().map(before::amended).toList();
    }

    private List<Report> reports() {
        ReportReader reader = new ReportReader(dataset);
        return articles.stream().flatMap(article -> reader.ofArticle(article).stream()).toList();
    }

    /** Brings the consolidated graph up to date. */
    void finish() {
        Rulings after = new Rulings(dataset);
        List<Report> come = reports().stream().map(after::amended).toList();
        new Consolidation(dataset, before, after).update(gone, come, Set.of());
    }
}
