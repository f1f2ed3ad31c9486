package org.communique.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.entity.Entity;
import org.communique.event.Encounter;
import org.communique.event.Extraction;

/**
 * Writes what an article says as one named graph.
 *
 * <p>Example: the Antalya report becomes an article with headline, publisher and date; entity reports for Lavrov,
 * Kuleba and Çavuşoğlu that refer to their Wikidata items; and one encounter report with three participations, the
 * place, the day and the sentence that says so.
 */
public final class ArticleGraphBuilder {
    private final Run run;

    /** A builder that signs its graphs with this run. */
    public ArticleGraphBuilder(Run run) {
        this.run = run;
    }

    /** The graph of one article; equal extractions give equal graphs. */
    public ArticleGraph build(Extraction extraction) {
        Article article = extraction.article();
        Description description = new Description(GraphFactory.createDefaultGraph(), Iris.article(article));
        describe(description, article);
        run.describe(description);
        Passages passages = new Passages(article, description);
        EntityStatements entities = new EntityStatements(passages);
        allEntities(extraction).values().forEach(entities::describe);
        EncounterStatements encounters = new EncounterStatements(passages, run.iri());
        extraction.encounters().forEach(encounters::describe);
        return ArticleGraph.of(article, description.graph());
    }

    private static void describe(Description description, Article article) {
        description.a(Reused.NEWS_ARTICLE).with(Reused.IDENTIFIER, article.id())
                .with(Cq.CONTENT_HASH, Hashes.content(article)).with(Cq.TEXT, article.body());
        if (!article.title().isEmpty()) {
            description.with(Reused.HEADLINE, article.title());
        }
        Metadata known = article.metadata();
        description.maybe(Reused.DATE_PUBLISHED, known.published(), Literals::date)
                .maybe(Cq.PUBLISHED_BASIS, known.published(), date -> Literals.text(date.basis()))
                .maybe(Reused.DATE_MODIFIED, known.modified(), Literals::date)
                .maybe(Reused.LANGUAGE, known.language(), Literals::language)
                .maybe(Cq.BYLINE, known.byline(), Literals::text).maybe(Cq.DATELINE, known.dateline(), Literals::text)
                .maybe(Reused.SECTION, known.section(), Literals::text);
        known.publisher().ifPresent(name -> publisher(description, name));
    }

    private static void publisher(Description article, String name) {
        Node publisher = Iris.minted("publisher-" + Iris.slug(name) + "-" + Hashes.brief(name).substring(0, 4));
        article.with(Reused.PUBLISHER, publisher).of(publisher).a(Reused.ORGANIZATION).with(Reused.NAME, name);
    }

    private static Map<String, Entity> allEntities(Extraction extraction) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        extraction.entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
        for (Encounter encounter : extraction.encounters()) {
            encounter.participants().forEach(p -> byId.putIfAbsent(p.entity().id(), p.entity()));
        }
        return byId;
    }
}
