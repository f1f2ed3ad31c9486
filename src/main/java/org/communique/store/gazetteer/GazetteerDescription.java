package org.communique.store.gazetteer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.OrganisationRecord;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.PlaceRecord;
import org.communique.entity.gazetteer.PositionRecord;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * Writes things of the gazetteer in Wikidata's vocabulary.
 *
 * <p>Example: {@code wd:Q24025631 wdt:P31 wd:Q5; rdfs:label "Dmytro Kuleba"@en; wdt:P39 wd:Q6866156}. The state that
 * somebody served is {@code cq:served}, not {@code wdt:P27}: citizenship is another fact.
 */
final class GazetteerDescription {
    private final Graph graph;
    private final OfficeClasses classes = new OfficeClasses();

    GazetteerDescription(Graph graph) {
        this.graph = graph;
    }

    void person(PersonRecord person) {
        Description node = named(person.id(), person.name(), person.aliases())
                .with(Wikidata.direct("P31"), Wikidata.HUMAN);
        date(node, "P569", person.birth());
        date(node, "P570", person.death());
        if (!person.gender().isEmpty()) {
            node.with(Wikidata.direct("P21"), person.gender().equals("female") ? Wikidata.FEMALE : Wikidata.MALE);
        }
        item(node, Cq.SERVED, person.country());
        if (!person.page().isEmpty()) {
            node.of(page(person.page())).with(Wikidata.ABOUT, node.subject())
                    .with(Wikidata.IS_PART_OF, Wikidata.ENGLISH_WIKIPEDIA);
        }
    }

    private static Node page(String title) {
        return NodeFactory.createURI("https://en.wikipedia.org/wiki/"
                + Iris.escaped(title.replace(' ', '_').replace("?", "%3F").replace("#", "%23")));
    }

    void position(PositionRecord position) {
        Description node = named(position.id(), position.label(),
                position.title().equals(position.label()) ? List.of() : List.of(position.title()))
                .with(Cq.OFFICE_CLASS, position.officeClass());
        classes.item(position.officeClass()).filter(item -> !item.equals(position.id()))
                .ifPresent(item -> node.with(Wikidata.direct("P279"), Reused.wikidata(item)));
        item(node, Wikidata.direct("P1001"), position.body());
    }

    void country(CountryRecord country) {
        Description node = named(country.id(), country.name(), country.aliases());
        if (country.status().equals("sovereign")) {
            node.with(Wikidata.direct("P31"), Wikidata.SOVEREIGN_STATE);
        }
        text(node, "P297", country.iso2());
        text(node, "P298", country.iso3());
        if (!country.officialName().isEmpty()) {
            node.with(Wikidata.direct("P1448"), Literals.label(country.officialName()));
        }
        country.demonyms().forEach(name -> node.with(Wikidata.direct("P1549"), Literals.label(name)));
        item(node, Wikidata.direct("P36"), country.capitalId());
        country.otherIds().forEach(other -> node.of(Reused.wikidata(other)).with(Wikidata.SAME_AS, node.subject()));
    }

    void place(PlaceRecord place) {
        Description node = named(place.id(), place.name(), place.aliases());
        if (place.placeClass().equals("city")) {
            node.with(Wikidata.direct("P31"), Wikidata.CITY);
        }
        item(node, Wikidata.direct("P17"), place.country());
        place.point().ifPresent(point -> node.with(Wikidata.direct("P625"),
                NodeFactory.createLiteralDT("Point(" + point.longitude() + " " + point.latitude() + ")",
                        TypeMapper.getInstance().getSafeTypeByName(Wikidata.WKT))));
        if (place.population() > 0) {
            node.with(Wikidata.direct("P1082"),
                    NodeFactory.createLiteralDT(String.valueOf(place.population()), XSDDatatype.XSDdecimal));
        }
        if (place.capital()) {
            item(node, Wikidata.direct("P1376"), place.country());
        }
    }

    void organisation(OrganisationRecord organisation) {
        Description node = named(organisation.id(), organisation.name(), organisation.aliases())
                .with(Wikidata.direct("P31"), Wikidata.ORGANISATION);
        item(node, Wikidata.direct("P17"), organisation.country());
    }

    private Description named(String id, String name, List<String> aliases) {
        Description node = new Description(graph, Iris.ofGazetteer(id)).with(Reused.LABEL, Literals.label(name));
        aliases.stream().filter(alias -> !alias.equals(name))
                .forEach(alias -> node.with(Reused.ALT_LABEL, Script.of(alias).literal(alias)));
        return node;
    }

    private static void item(Description node, Node property, String id) {
        if (!id.isEmpty()) {
            node.with(property, Iris.ofGazetteer(id));
        }
    }

    private static void text(Description node, String property, String value) {
        if (!value.isEmpty()) {
            node.with(Wikidata.direct(property), value);
        }
    }

    private static void date(Description node, String property, Optional<PartialDate> date) {
        date.filter(PartialDate::exists).ifPresent(day -> {
            node.with(Wikidata.direct(property), Wikidata.time(day));
            if (Wikidata.precision(day) < Wikidata.DAY) {
                String id = node.subject().getURI().substring(node.subject().getURI().lastIndexOf('/') + 1);
                Node statement = Iris.minted("claim-" + id + "-" + property);
                node.with(Wikidata.claim(property), statement);
                TimeValue.describe(node.of(statement).with(Wikidata.value(property), Wikidata.time(day)),
                        Wikidata.fullValue(property), day);
            }
        });
    }

}
