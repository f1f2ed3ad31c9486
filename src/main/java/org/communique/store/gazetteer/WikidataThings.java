package org.communique.store.gazetteer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.OrganisationRecord;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.PlaceRecord;
import org.communique.entity.gazetteer.PlaceRecord.Point;
import org.communique.entity.gazetteer.PositionRecord;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;

/**
 * Makes records of persons, offices, states, places and organisations from a graph of Wikidata's model.
 *
 * <p>Example: what has a code of ISO 3166 ({@code wdt:P297}) is a state or territory; what lies at a point
 * ({@code wdt:P625}) and is none is a place.
 */
final class WikidataThings {
    private static final Pattern POINT = Pattern.compile(".*Point\\((-?[\\d.]+) (-?[\\d.]+)\\)");
    private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
    private final WikidataLookup lookup;
    private final OfficeClasses classes = new OfficeClasses();
    private final Set<String> states;
    private final int source;

    WikidataThings(WikidataLookup lookup, int source) {
        this.lookup = lookup;
        this.source = source;
        this.states = new TreeSet<>(Ids.ORDER);
        states.addAll(lookup.withAny(Wikidata.direct("P297")));
        states.addAll(lookup.with(Wikidata.direct("P31"), Wikidata.SOVEREIGN_STATE));
        states.addAll(lookup.objects(Cq.SERVED));
    }

    PersonRecord person(String id, String country) {
        Optional<String> gender = lookup.id(id, Wikidata.direct("P21"));
        return new PersonRecord(id, lookup.name(id), lookup.spellings(id), lookup.lifeDate(id, "P569"),
                lookup.lifeDate(id, "P570"), gender.filter(one -> Iris.ofGazetteer(one).equals(Wikidata.FEMALE))
                        .map(one -> "female").or(() -> gender
                                .filter(one -> Iris.ofGazetteer(one).equals(Wikidata.MALE)).map(one -> "male"))
                        .orElse(""),
                country, page(id), source);
    }

    private String page(String id) {
        return lookup.subjects(Wikidata.ABOUT, id).stream().filter(Node::isURI).map(Node::getURI)
                .filter(iri -> iri.startsWith(WIKIPEDIA)).findFirst()
                .map(iri -> URLDecoder.decode(iri.substring(WIKIPEDIA.length()).replace("+", "%2B"),
                        StandardCharsets.UTF_8).replace('_', ' '))
                .orElse("");
    }

    /** An office; empty for one without a name. */
    Optional<PositionRecord> position(String id) {
        String label = lookup.name(id);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> stated = lookup.text(Iris.ofGazetteer(id), Cq.OFFICE_CLASS);
        String officeClass = stated.or(() -> lookup.ids(Iris.ofGazetteer(id), Wikidata.direct("P279")).stream()
                .flatMap(item -> classes.ofItem(item).stream()).findFirst())
                .orElseGet(() -> classes.ofLabel(label));
        List<String> titles = lookup.spellings(id);
        String title = stated.isPresent() && titles.size() == 1 ? titles.getFirst() : label;
        return Optional.of(new PositionRecord(id, label, title, body(id), officeClass, source));
    }

    private String body(String office) {
        Set<String> bodies = lookup.ids(Iris.ofGazetteer(office), Wikidata.direct("P1001"));
        return bodies.stream().filter(states::contains).findFirst().or(() -> bodies.stream().findFirst())
                .or(() -> lookup.id(office, Wikidata.direct("P17"))).orElse("");
    }

    List<CountryRecord> countries() {
        List<CountryRecord> countries = new ArrayList<>();
        for (String id : states) {
            if (!lookup.name(id).isEmpty()) {
                countries.add(country(id));
            }
        }
        return countries;
    }

    private CountryRecord country(String id) {
        String capital = lookup.id(id, Wikidata.direct("P36")).orElse("");
        List<String> demonyms = lookup.values(id, Wikidata.direct("P1549")).stream().filter(Node::isLiteral)
                .filter(node -> node.getLiteralLanguage().equals("en")).map(Node::getLiteralLexicalForm).toList();
        List<String> others = lookup.subjects(Wikidata.SAME_AS, id).stream()
                .flatMap(node -> Citations.id(node).stream()).toList();
        String official = lookup.values(id, Wikidata.direct("P1448")).stream().filter(Node::isLiteral)
                .filter(node -> node.getLiteralLanguage().equals("en")).map(Node::getLiteralLexicalForm).findFirst()
                .orElse("");
        return new CountryRecord(id, lookup.literal(id, "P297"), lookup.literal(id, "P298"), lookup.name(id), official,
                lookup.spellings(id), demonyms, capital.isEmpty() ? "" : lookup.name(capital), capital,
                lookup.is(id, Wikidata.SOVEREIGN_STATE) ? "sovereign" : "", others, source);
    }

    List<PlaceRecord> places() {
        List<PlaceRecord> places = new ArrayList<>();
        for (String id : lookup.withAny(Wikidata.direct("P625"))) {
            Matcher point = POINT.matcher(lookup.literal(id, "P625"));
            if (!states.contains(id) && !lookup.name(id).isEmpty() && point.matches()) {
                places.add(new PlaceRecord(id, lookup.name(id), lookup.spellings(id),
                        lookup.id(id, Wikidata.direct("P17")).orElse(""),
                        Optional.of(new Point(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1)))),
                        population(id), "city", lookup.id(id, Wikidata.direct("P1376")).isPresent(), source));
            }
        }
        return places;
    }

    private int population(String id) {
        String number = lookup.literal(id, "P1082").replace("+", "");
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    List<OrganisationRecord> organisations() {
        Set<String> all = new TreeSet<>(Ids.ORDER);
        all.addAll(lookup.with(Wikidata.direct("P31"), Wikidata.ORGANISATION));
        all.addAll(lookup.with(Wikidata.direct("P31"), Wikidata.INTERNATIONAL_ORGANISATION));
        return all.stream().filter(id -> !states.contains(id) && !lookup.name(id).isEmpty())
                .map(id -> new OrganisationRecord(id, lookup.name(id), lookup.spellings(id),
                        lookup.is(id, Wikidata.INTERNATIONAL_ORGANISATION) ? "igo" : "",
                        lookup.id(id, Wikidata.direct("P17")).orElse(""), source))
                .toList();
    }
}
