package org.communique.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.entity.EntityType;
import org.communique.entity.Finding.Match;
import org.communique.entity.NameLookup;
import org.communique.rdf.Iris;
import org.communique.server.ledger.Keys;

/**
 * Completes what somebody types: "Lavr" is Sergey Lavrov before others, "Anta" Antalya.
 *
 * @param lookup
 *            where names are known
 */
record Completions(NameLookup lookup) {
    List<Candidates.Result> of(String prefix, Set<EntityType> types, int limit) {
        List<Candidates.Result> results = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Match match : lookup.beginning(prefix, types)) {
            if (seen.add(match.id())) {
                results.add(new Candidates.Result(Keys.of(Iris.ofGazetteer(match.id()).getURI()), match.label(),
                        match.description(), Candidates.Type.of(match.type()), match.score() * 100, false, List.of()));
            }
        }
        return results.stream().sorted(Comparator.comparingDouble(Candidates.Result::score).reversed()).limit(limit)
                .toList();
    }
}
