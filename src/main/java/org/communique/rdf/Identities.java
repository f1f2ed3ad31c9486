package org.communique.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.Office;
import org.communique.event.Place;

/**
 * Who is the same across articles: a Wikidata item where linked; else one folded name with one country.
 *
 * <p>Example: "Jan Novák" for CZ is {@code person-jan-novak-cz} in every article; a lone "Novák" that is not linked
 * stays a person of its article, since nothing tells which of many it is.
 */
public final class Identities {
    private final Node article;
    private final Countries countries = Countries.shipped();

    /** The identities as seen from an article, which keeps the unnamed to itself. */
    public Identities(Node article) {
        this.article = article;
    }

    /** The node that an entity of the article refers to. */
    public Node of(Entity entity) {
        Optional<Node> linked = entity.link().linked().map(Candidate::qid).map(Iris::ofGazetteer);
        return linked.orElseGet(() -> switch (entity.type()) {
            case STATE -> entity.country().map(countries::iri).orElseGet(() -> named(entity));
            case OFFICE -> entity.office().filter(Identities::isOneSeat).map(this::of).orElseGet(() -> named(entity));
            default -> named(entity);
        });
    }

    /** The node of somebody whom an entity may be. */
    public Node of(Candidate candidate) {
        return Iris.ofGazetteer(candidate.qid());
    }

    /** The node of an office: its Wikidata item; else made from its class, or else its title, and country. */
    public Node of(Office office) {
        return office.qid().map(Iris::ofGazetteer).orElseGet(() -> Iris.minted(
                "office-" + Iris.slug(office.officeClass().filter(kind -> isOneSeat(office)).orElse(office.label()))
                        + suffix(office.country())));
    }

    /** The node of a place. */
    public Node of(Place place) {
        return place.qid().map(Iris::ofGazetteer)
                .orElseGet(() -> Iris.minted("place-" + Iris.slug(place.name()) + suffix(place.country())));
    }

    /** An office of which a state has one at a time, so that it names somebody even without a name. */
    private static boolean isOneSeat(Office office) {
        return office.country().isPresent()
                && office.officeClass().filter(kind -> kind.startsWith("head-of-") || kind.endsWith("-minister"))
                        .filter(kind -> !kind.startsWith("other")).isPresent();
    }

    private Node named(Entity entity) {
        String name = entity.label().orElseGet(() -> firstWords(entity));
        String slug = entity.type().word() + "-" + Iris.slug(name) + suffix(entity.country());
        boolean tellsApart = switch (entity.type()) {
            case PERSON -> Iris.folded(name).contains(" ");
            case OFFICE, GROUP -> false;
            case STATE, ORG, PLACE -> true;
        };
        return Iris.minted(tellsApart ? slug : slug + "-" + Hashes.brief(article.getURI(), entity.id()));
    }

    private static String firstWords(Entity entity) {
        return entity.mentions().isEmpty() ? entity.id() : entity.mentions().getFirst().text();
    }

    private static String suffix(Optional<String> country) {
        return country.map(code -> "-" + Iris.slug(code)).orElse("");
    }
}
