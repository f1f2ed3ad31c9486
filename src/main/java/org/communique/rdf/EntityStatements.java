package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.Link;

/**
 * What one article says of persons and things: an entity report each, with its mentions and what it refers to.
 *
 * <p>Example: {@code <…#entity-2b7e10> cq:name "Dmytro Kuleba"; cq:refersTo wd:Q24025631}, the last carried by a
 * reifier with the confidence and reasons of the link.
 */
final class EntityStatements {
    private final Passages article;
    private final Identities identities;

    EntityStatements(Passages article) {
        this.article = article;
        this.identities = new Identities(article.iri());
    }

    void describe(Entity entity) {
        Node node = Iris.within(article.iri(), entity.id());
        Description report = article.of(node).a(Cq.ENTITY_REPORT).with(Cq.IN_ARTICLE, article.iri())
                .with(Cq.ENTITY_TYPE, Cq.concept("type", entity.type().word()))
                .maybe(Cq.NAME, entity.name(), Literals::text)
                .maybe(Cq.COUNTRY_CODE, entity.country(), Literals::text);
        entity.office().ifPresent(office -> report.with(Cq.OFFICE, identities.of(office))
                .with(Cq.OFFICE_TITLE, office.label()).maybe(Cq.OFFICE_CLASS, office.officeClass(), Literals::text));
        for (Entity.Mentioned mention : entity.mentions()) {
            report.with(Cq.MENTION, article.node(mention.span()));
        }
        link(report, entity);
    }

    private void link(Description report, Entity entity) {
        Node identity = identities.of(entity);
        switch (entity.link()) {
            case Link.Linked linked -> {
                report.with(Cq.GAZETTEER_LABEL, linked.candidate().label());
                Node reifier = reifier(entity, linked.candidate().qid());
                reasons(report.reified(Cq.REFERS_TO, identity, reifier), linked.candidate());
                if (linked.candidate().wikidata().isPresent()) {
                    report.reified(Reused.EXACT_MATCH, identity, reifier);
                }
            }
            case Link.Unsure unsure -> {
                report.with(Cq.REFERS_TO, identity);
                unsure.candidates().forEach(candidate -> reasons(report.reified(Cq.CANDIDATE,
                        identities.of(candidate), reifier(entity, candidate.qid())), candidate));
            }
            case Link.Nil nil -> report.with(Cq.REFERS_TO, identity);
        }
    }

    private Node reifier(Entity entity, String qid) {
        return Iris.within(article.iri(), Iris.LINK + entity.id() + "-" + (qid.contains(":") ? Iris.slug(qid) : qid));
    }

    private static void reasons(Description link, Candidate candidate) {
        link.with(Cq.CONFIDENCE, Literals.confidence(candidate.score()));
        candidate.reasons().forEach(reason -> link.with(Cq.REASON, reason));
    }
}
