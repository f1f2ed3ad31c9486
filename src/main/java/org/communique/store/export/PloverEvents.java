package org.communique.store.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.communique.rdf.Country;

/**
 * Events of PLOVER, one a pair of counterparts, as a JSON array; an encounter that PLOVER has no event for is left out.
 *
 * <p>Example: a meeting held is CONSULT; one that is planned is AGREE with mode meet.
 */
final class PloverEvents implements Form {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String[]> CODES = CodeTable.lines("plover.tsv");

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        ArrayNode events = NODES.arrayNode();
        for (Happening encounter : encounters) {
            code(encounter).ifPresent(code -> {
                List<Happening.Pair> pairs = encounter.pairs();
                for (int number = 0; number < pairs.size(); number++) {
                    events.add(event(encounter, pairs.get(number), code).put("id",
                            encounter.id() + "-" + (number + 1)));
                }
            });
        }
        try {
            out.println(JSON.writeValueAsString(events));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the events cannot be written: " + e.getMessage(), e);
        }
    }

    private static Optional<String[]> code(Happening encounter) {
        return CODES.stream().filter(code -> code[0].equals(encounter.status()))
                .filter(code -> code[1].equals("*") || code[1].equals(encounter.kind())).findFirst();
    }

    private static ObjectNode event(Happening encounter, Happening.Pair pair, String[] code) {
        ObjectNode event = NODES.objectNode();
        event.put("date", encounter.day(encounter.start())).put("end_date", encounter.day(encounter.end()))
                .put("date_precision", encounter.precision()).put("event_type", code[2]).put("event_mode", code[3])
                .put("cameo", code[4]);
        event.putArray("context").add("diplomatic");
        event.set("source", actor(pair.one()));
        event.set("target", actor(pair.other()));
        ObjectNode location = event.putObject("location");
        location.put("name", encounter.place().map(Happening.Spot::name).orElse(""))
                .put("country", encounter.country().flatMap(Country::iso3).orElse(""));
        event.put("encounter", encounter.iri()).put("kind", encounter.kind()).put("status", encounter.status())
                .put("confidence", Double.parseDouble(encounter.confidence()));
        ArrayNode sources = event.putArray("publications");
        encounter.sources().forEach(source -> sources.addObject().put("url", source.iri())
                .put("date", source.published()).put("publisher", source.publisher()));
        return event;
    }

    /** People, offices and groups act for a government (GOV), organisations as such (IGO); a state alone has no sector. */
    private static ObjectNode actor(Party party) {
        String sector = switch (party.type()) {
            case "person", "office", "group" -> "GOV";
            case "org" -> "IGO";
            default -> "";
        };
        return NODES.objectNode().put("name", party.name())
                .put("country", party.country().flatMap(Country::iso3).orElse(party.code())).put("sector", sector)
                .put("title", party.office().orElse("")).put("wikidata", party.qid().orElse(""));
    }
}
