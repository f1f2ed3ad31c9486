package org.communique.server.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.server.api.MarkedText.Mark;
import org.communique.server.api.MarkedText.Piece;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.NamedQuery;
import org.communique.server.ledger.Row;

/**
 * The stored text of an article with every sentence marked that says somebody met: {@code GET /api/article/~aHR0…}.
 *
 * <p>Example: the Antalya report with its marked lead, and the talks that the lead tells of.
 */
public final class ArticleEndpoint implements Endpoint {
    private final DatasetGraph dataset;

    /** Articles of this dataset. */
    public ArticleEndpoint(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The answer; the marks of a piece are the keys of encounters. */
    public record ArticleView(Reports.Source source, List<List<Piece>> title, List<List<Piece>> paragraphs,
            List<EncounterBrief> encounters) {
    }

    @Override
    public ArticleView answer(Ask ask) {
        String key = ask.path().isEmpty() ? "" : ask.path().getFirst();
        Problem unknown = Problem.unknown("No article has the key " + key + ".");
        Node article = NodeFactory.createURI(Keys.iri(key).orElseThrow(() -> unknown));
        return Txn.calculateRead(dataset, () -> NamedQuery.of("article").rows(dataset, Map.of("article", article))
                .stream().findFirst().map(row -> view(row, article, ask)).orElseThrow(() -> unknown));
    }

    private ArticleView view(Row row, Node article, Ask ask) {
        List<Mark> title = new ArrayList<>();
        List<Mark> body = new ArrayList<>();
        Set<String> encounters = new LinkedHashSet<>();
        NamedQuery.of("article-passages").each(dataset, Map.of("article", article), passage -> {
            encounters.add(passage.required("encounter"));
            ("title".equals(passage.required("part")) ? title : body)
                    .add(new Mark(Keys.of(passage.required("encounter")),
                            passage.number("start").orElseThrow().intValue(),
                            passage.number("end").orElseThrow().intValue()));
        });
        return new ArticleView(Reports.Source.of(row.with("article", article)),
                MarkedText.paragraphs(row.text("headline").orElse(""), title, true),
                MarkedText.paragraphs(row.text("text").orElse(""), body, true), encounters.stream()
                        .flatMap(iri -> ask.ledger().entry(iri).stream()).map(EncounterBrief::of).toList());
    }
}
