package org.communique.store.consolidation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.EntityType;
import org.communique.rdf.Countries;
import org.communique.rdf.Country;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * Keeps the persons, offices, places and organisations of the consolidated graph described: class, label, aliases and
 * the keys that questions find them by.
 *
 * <p>Example: {@code wd:Q249206 a schema:Person; rdfs:label "Mevlüt Çavuşoğlu"@en; cq:nameKey "mevlut cavusoglu",
 * "cavusoglu", "q249206"}.
 */
final class NamedThings {
    private static final Comparator<String> FULLEST = Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder());

    private final Graph consolidated;
    private final GraphLookup articles;
    private final GraphLookup gazetteer;

    NamedThings(DatasetGraph dataset) {
        this.consolidated = dataset.getGraph(Iris.CONSOLIDATED);
        this.articles = new GraphLookup(dataset.getUnionGraph());
        this.gazetteer = new GraphLookup(dataset.getGraph(Iris.GAZETTEER));
    }

    /** Describes a thing anew; one that no encounter names any more loses its description. */
    void refresh(Node thing) {
        consolidated.remove(thing, Reused.TYPE, Node.ANY);
        consolidated.remove(thing, Reused.LABEL, Node.ANY);
        consolidated.remove(thing, Reused.ALT_LABEL, Node.ANY);
        consolidated.remove(thing, Cq.NAME_KEY, Node.ANY);
        consolidated.remove(thing, Reused.NOTATION, Node.ANY);
        type(thing).ifPresent(type -> describe(thing, type));
    }

    private void describe(Node thing, Node type) {
        Description description = new Description(consolidated, thing).a(type);
        SortedSet<String> names = names(thing);
        String label = label(thing, names);
        description.with(Reused.LABEL, Literals.label(label));
        names.remove(label);
        names.forEach(name -> description.with(Reused.ALT_LABEL, Literals.label(name)));
        names.add(label);
        keys(thing, type, names).forEach(key -> description.with(Cq.NAME_KEY, key));
        Countries.shipped().byIri(thing)
                .ifPresent(country -> description.with(Reused.NOTATION, country.code()));
    }

    private Optional<Node> type(Node thing) {
        if (isUsed(Cq.REPRESENTS, thing) || isUsed(Cq.IN_COUNTRY, thing)) {
            return Optional.of(Reused.COUNTRY);
        }
        if (isUsed(Cq.OFFICE, thing)) {
            return Optional.of(Reused.POST);
        }
        if (isUsed(Reused.HAS_ACTOR, thing)) {
            return articles.subjects(Cq.REFERS_TO, thing).stream()
                    .flatMap(report -> articles.word(report, Cq.ENTITY_TYPE).stream())
                    .map(word -> EntityType.valueOf(word.toUpperCase(Locale.ROOT))).sorted().findFirst()
                    .map(NamedThings::classOf);
        }
        return isUsed(Reused.HAS_PLACE, thing) ? Optional.of(Reused.PLACE) : Optional.empty();
    }

    private boolean isUsed(Node property, Node thing) {
        return consolidated.contains(Node.ANY, property, thing);
    }

    private static Node classOf(EntityType type) {
        return switch (type) {
            case PERSON -> Reused.PERSON;
            case OFFICE -> Reused.POST;
            case GROUP -> Cq.GROUP;
            case STATE -> Reused.COUNTRY;
            case ORG -> Reused.ORGANIZATION;
            case PLACE -> Reused.PLACE;
        };
    }

    private SortedSet<String> names(Node thing) {
        SortedSet<String> names = new TreeSet<>();
        for (Node report : articles.subjects(Cq.REFERS_TO, thing)) {
            names.addAll(articles.texts(report, Cq.NAME));
            names.addAll(articles.texts(report, Cq.GAZETTEER_LABEL));
            if (names.isEmpty()) {
                articles.value(report, Cq.MENTION).flatMap(passage -> articles.text(passage, Reused.ANCHOR_OF))
                        .ifPresent(names::add);
            }
        }
        articles.subjects(Cq.OFFICE, thing).forEach(seat -> names.addAll(articles.texts(seat, Cq.OFFICE_TITLE)));
        articles.subjects(Reused.HAS_PLACE, thing).forEach(report -> names.addAll(articles.texts(report,
                Cq.PLACE_TEXT)));
        Countries.shipped().byIri(thing).map(Country::name).ifPresent(names::add);
        return names;
    }

    /** The gazetteer's label wins; then the label that links were made with; then the fullest name. */
    private String label(Node thing, SortedSet<String> names) {
        return gazetteer.text(thing, Reused.LABEL)
                .or(() -> Countries.shipped().byIri(thing).map(Country::name))
                .or(() -> articles.subjects(Cq.REFERS_TO, thing).stream()
                        .flatMap(report -> articles.texts(report, Cq.GAZETTEER_LABEL).stream()).sorted().findFirst())
                .or(() -> names.stream().min(FULLEST)).orElseGet(thing::getLocalName);
    }

    private static SortedSet<String> keys(Node thing, Node type, SortedSet<String> names) {
        SortedSet<String> keys = new TreeSet<>();
        for (String name : names) {
            String folded = Iris.folded(name);
            keys.add(folded);
            if (type.equals(Reused.PERSON)) {
                keys.add(folded.substring(folded.lastIndexOf(' ') + 1));
            }
        }
        keys.add(Iris.folded(thing.getLocalName()));
        Countries.shipped().byIri(thing).ifPresent(country -> {
            keys.add(Iris.folded(country.code()));
            country.iso3().map(Iris::folded).ifPresent(keys::add);
            country.aliases().forEach(alias -> keys.add(Iris.folded(alias)));
        });
        keys.remove("");
        return keys;
    }
}
