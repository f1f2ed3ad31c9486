package org.communique.server.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.entity.EntityType;
import org.communique.server.ledger.NameIndex;

/**
 * Finds people, countries, organisations and places by name in any spelling: {@code GET /api/search?q=Kuliba}.
 *
 * <p>Example: "Kuliba" gives Dmytro Kuleba with the number of encounters.
 */
public final class SearchEndpoint implements Endpoint {
    /** The answer: what was asked and what was found, the best first. */
    public record Found(String query, List<Hit> hits) {
    }

    /** One thing found, by which of its names, and in how many encounters it is. */
    public record Hit(ThingBrief thing, String spelling, int encounters) {
    }

    @Override
    public Found answer(Ask ask) {
        String query = ask.parameter("q").filter(text -> text.length() <= 200)
                .orElseThrow(() -> Problem.badQuestion("The parameter q must be a name of at most 200 characters."));
        Set<EntityType> types = ask.words("type", EntityType.class);
        boolean named = !types.isEmpty();
        if (!named) {
            types = EnumSet.allOf(EntityType.class);
        }
        int limit = ask.number("limit", 20);
        List<NameIndex.Hit> hits = ask.ledger().names().find(query, types, limit).stream()
                .filter(hit -> named || !ask.ledger().of(hit.thing()).isEmpty()).toList();
        return new Found(query, hits.stream().map(hit -> new Hit(ThingBrief.of(hit.thing()), hit.spelling(),
                ask.ledger().of(hit.thing()).size())).toList());
    }
}
