package org.communique.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.communique.entity.EntityType;
import org.communique.entity.Finding;
import org.communique.entity.Finding.Verdict;
import org.communique.entity.NameLookup;
import org.communique.entity.Wanted;
import org.communique.rdf.Iris;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.ledger.NameIndex;

/**
 * Finds what a name may mean in the gazetteer, and in the dataset those whom the gazetteer does not know.
 *
 * <p>Example: "Kuliba" as foreign minister of UA on 2022-03-10 is Q24025631, matched; somebody whom only articles name is
 * found under the IRI that the dataset gave.
 */
final class Candidates {
    private static final double ONLY_HERE = 0.7;
    private final Supplier<NameLookup> lookup;
    private final LiveLedger ledger;

    Candidates(Supplier<NameLookup> lookup, LiveLedger ledger) {
        this.lookup = lookup;
        this.ledger = ledger;
    }

    /** A candidate as the service answers it; scores are between 0 and 100. */
    record Result(String id, String name, String description, List<Type> type, double score, boolean match,
            List<Feature> features) {
    }

    /** A type with its name. */
    record Type(String id, String name) {
        static List<Type> of(EntityType type) {
            return Kind.of(type).map(kind -> List.of(new Type(kind.id(), kind.label()))).orElse(List.of());
        }
    }

    /** A part of the evidence. */
    record Feature(String id, Object value) {
    }

    /** The candidates of a query, the likeliest first; {@code match} only for one of which there is no doubt. */
    List<Result> find(ReconcileQuery query) {
        Finding finding = finding(query.wanted());
        List<Result> results = new ArrayList<>();
        for (Finding.Match match : finding.matches()) {
            boolean sure = finding.verdict() == Verdict.LINKED && results.isEmpty();
            results.add(new Result(Keys.of(Iris.ofGazetteer(match.id()).getURI()), match.label(), match.description(),
                    Type.of(match.type()), hundred(match.score()), sure, features(match)));
        }
        Set<String> known = results.stream().map(Result::id).collect(Collectors.toSet());
        fromDataset(query).stream().filter(result -> !known.contains(result.id())).forEach(results::add);
        results.sort(Comparator.comparing(Result::match).reversed()
                .thenComparing(Comparator.comparingDouble(Result::score).reversed()));
        return results.stream().limit(query.limit()).toList();
    }

    /** A state that nobody knows says nothing; the rest of the question is still a question, but nothing is sure. */
    private Finding finding(Wanted wanted) {
        try {
            return lookup.get().find(wanted);
        } catch (IllegalArgumentException e) {
            Finding without = lookup.get().find(wanted.country(""));
            return new Finding(without.matches().isEmpty() ? Verdict.NIL : Verdict.UNSURE, without.matches(),
                    String.valueOf(e.getMessage()));
        }
    }

    private static List<Feature> features(Finding.Match match) {
        return List.of(new Feature("score", match.score()), new Feature("reasons", String.join("; ", match.reasons())));
    }

    private List<Result> fromDataset(ReconcileQuery query) {
        Ledger current = ledger.current();
        List<NameIndex.Hit> hits = current.names().find(query.wanted().name(), query.wanted().types(), query.limit());
        return hits.stream().filter(hit -> hit.score() > 0)
                .map(hit -> new Result(hit.thing().key(), hit.thing().label(),
                        current.of(hit.thing()).size() + " encounters in this dataset", Type.of(hit.thing().type()),
                        hundred(ONLY_HERE * hit.score()), false,
                        List.of(new Feature("reasons", "named \"" + hit.spelling() + "\" in articles"))))
                .toList();
    }

    private static double hundred(double score) {
        return Math.round(score * 1000) / 10.0;
    }

    /** What names beginning so may mean; for somebody who is typing. */
    List<Map<String, Object>> beginning(String prefix, Optional<Kind> kind, int limit) {
        Set<EntityType> types = kind.map(Kind::type).map(Set::of).orElse(Set.of());
        List<Map<String, Object>> suggested = new ArrayList<>();
        List<Result> typed = find(new ReconcileQuery(Wanted.named(prefix).being(types), limit));
        List<Result> all = new ArrayList<>(new Completions(lookup.get()).of(prefix, types, limit));
        typed.stream().filter(one -> all.stream().noneMatch(other -> other.id().equals(one.id()))).forEach(all::add);
        all.sort(Comparator.comparingDouble(Result::score).reversed());
        for (Result result : all.stream().limit(limit).toList()) {
            suggested.add(Map.of("id", result.id(), "name", result.name(), "description", result.description(),
                    "notable", result.type()));
        }
        return suggested;
    }
}
