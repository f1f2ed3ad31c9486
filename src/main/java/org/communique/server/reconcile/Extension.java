package org.communique.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.PlaceRecord;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.communique.store.gazetteer.Citations;
import org.apache.jena.graph.NodeFactory;

/**
 * Fetches what is known of things that were reconciled, column by column.
 *
 * <p>Example: the property {@code office} of Q24025631 gives "Ukrainian Minister of Foreign Affairs, 2020-03-04 to
 * 2024-09-05" and the offices before it.
 */
final class Extension {
    private final Supplier<Gazetteer> gazetteer;
    private final LiveLedger ledger;

    Extension(Supplier<Gazetteer> gazetteer, LiveLedger ledger) {
        this.gazetteer = gazetteer;
        this.ledger = ledger;
    }

    /** The rows that are asked for: {@code {"ids":["Q24025631"],"properties":[{"id":"office"}]}}. */
    Map<String, Object> of(JsonNode asked) {
        List<Property> properties = new ArrayList<>();
        asked.path("properties").forEach(one -> Property.of(one.path("id").asText(""))
                .filter(property -> property.is("extend")).ifPresent(properties::add));
        Map<String, Object> rows = new LinkedHashMap<>();
        for (JsonNode id : asked.path("ids")) {
            Map<String, Object> row = new LinkedHashMap<>();
            properties.forEach(property -> row.put(property.id(), values(id.asText(), property.id())));
            rows.put(id.asText(), row);
        }
        return Map.of("meta", properties.stream()
                .map(property -> Map.of("id", property.id(), "name", property.name())).toList(), "rows", rows);
    }

    private List<Map<String, Object>> values(String key, String property) {
        Optional<String> iri = Keys.iri(key);
        if (property.equals("encounters")) {
            Ledger current = ledger.current();
            return iri.flatMap(current::thing).map(thing -> List.of(number(current.of(thing).size())))
                    .orElse(List.of());
        }
        return iri.flatMap(one -> Citations.id(NodeFactory.createURI(one)))
                .map(id -> known(id, property).toList()).orElse(List.of());
    }

    private Stream<Map<String, Object>> known(String id, String property) {
        Gazetteer known = gazetteer.get();
        Optional<PersonRecord> person = known.person(id);
        Optional<CountryRecord> country = known.country(id);
        Optional<PlaceRecord> place = known.place(id);
        return switch (property) {
            case "office" -> known.tenuresOf(id).stream()
                    .map(tenure -> words(known.title(tenure.position()) + ", " + tenure.period()));
            case "country" -> Stream.of(person.map(PersonRecord::country), place.map(PlaceRecord::country),
                    known.organisation(id).map(one -> one.country())).flatMap(Optional::stream)
                    .filter(one -> !one.isEmpty()).map(one -> thing(one, known.label(one)));
            case "birth" -> person.flatMap(PersonRecord::birth).stream().map(Extension::date);
            case "death" -> person.flatMap(PersonRecord::death).stream().map(Extension::date);
            case "aliases" -> Stream.of(person.map(PersonRecord::aliases), country.map(CountryRecord::aliases),
                    place.map(PlaceRecord::aliases)).flatMap(Optional::stream).flatMap(List::stream)
                    .map(Extension::words);
            case "wikipedia" -> person.map(PersonRecord::page).filter(page -> !page.isEmpty()).stream()
                    .map(Extension::words);
            case "iso2" -> country.map(CountryRecord::iso2).filter(code -> !code.isEmpty()).stream()
                    .map(Extension::words);
            case "capital" -> country.map(CountryRecord::capitalId).filter(one -> !one.isEmpty()).stream()
                    .map(one -> thing(one, known.label(one)));
            case "latitude" -> place.flatMap(PlaceRecord::point).stream().map(point -> number(point.latitude()));
            case "longitude" -> place.flatMap(PlaceRecord::point).stream().map(point -> number(point.longitude()));
            default -> Stream.empty();
        };
    }

    private static Map<String, Object> words(String text) {
        return Map.of("str", text);
    }

    private static Map<String, Object> number(double value) {
        return value == Math.rint(value) ? Map.of("int", (long) value) : Map.of("float", value);
    }

    private static Map<String, Object> date(PartialDate date) {
        return date.day() > 0 ? Map.of("date", date + "T00:00:00Z") : words(date.toString());
    }

    private static Map<String, Object> thing(String id, String name) {
        return Map.of("id", id, "name", name);
    }
}
