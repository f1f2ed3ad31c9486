package org.communique.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.Point;
import org.communique.server.ledger.Thing;

/**
 * What is known under names and IRIs, many at once: {@code POST /api/things} with
 * {@code {"names":["Sergey Lavrov","http://www.wikidata.org/entity/Q6487"]}}.
 *
 * <p>Example: a table of answers gets links for the names in it, and a map the points of its places. Names must be
 * written as the graph writes them.
 */
public final class ThingsEndpoint {
    private static final int MOST = 2000;

    /** What was found, in the order of the names; the others are left out. */
    public record Known(List<Named> things) {
    }

    /** Somebody or something by the name asked for; an encounter has no thing. */
    public record Named(String name, String label, String href, Optional<ThingBrief> thing, Optional<Point> point) {
        static Named of(String name, Thing thing) {
            ThingBrief brief = ThingBrief.of(thing);
            return new Named(name, thing.label(), brief.href(), Optional.of(brief), thing.point());
        }

        static Named of(String name, Entry entry) {
            return new Named(name, entry.label(), "/encounter/" + entry.key(), Optional.empty(), Optional.empty());
        }
    }

    /** Looks them up. */
    public Known answer(Ask ask) throws IOException {
        List<Named> found = new ArrayList<>();
        for (String name : names(ask)) {
            Ledger ledger = ask.ledger();
            ledger.thing(name).or(() -> ledger.labelled(name)).map(thing -> Named.of(name, thing))
                    .or(() -> ledger.entry(name).map(entry -> Named.of(name, entry))).ifPresent(found::add);
        }
        return new Known(found);
    }

    private static Set<String> names(Ask ask) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try {
            JsonNode body = Json.MAPPER.readTree(SubmittedArticle.body(ask.request()));
            body.path("names").forEach(name -> names.add(name.asText()));
        } catch (JsonProcessingException e) {
            throw Problem.badQuestion("The body is no JSON: " + e.getOriginalMessage());
        }
        if (names.size() > MOST) {
            throw Problem.badQuestion("No more than " + MOST + " names can be looked up at once.");
        }
        return names;
    }
}
