package org.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares gold annotations with extracted encounters, document by document.
 *
 * <p>Example: gold has Lavrov with Kuleba, held; found are Lavrov with Kuleba and Pelosi with Taiwan: encounters one
 * right, one surplus, none missed.
 *
 * <p>A gold document is {@code {id, meetings:[{participants, countries, kind, status, place, event_date}]}}; a diary
 * entry {@code {id, traveller, gold_participants}} asks only for the named counterparts of the traveller.
 */
public final class Scorer {
    private final StateNames names;
    private final Map<Measure, Counts> counts = new TreeMap<>();
    private final Slots slots = new Slots();
    private final List<Miss> misses = new ArrayList<>();
    private int documents;

    /** A scorer that has seen nothing yet. */
    public Scorer(StateNames names) {
        this.names = names;
    }

    /** Compares one gold document with the encounters found in it, in the NDJSON form. */
    public void add(JsonNode gold, List<JsonNode> found) {
        documents++;
        if (gold.has("gold_participants")) {
            diary(gold, found);
            return;
        }
        List<JsonNode> wanted = elements(gold.path("meetings"));
        Set<String> optional = optional(wanted);
        count(Measure.DYADS, pairs(wanted, optional, Parties::states), pairs(found, optional, Parties::states));
        count(Measure.PERSONS, pairs(wanted, optional, Parties::people), pairs(found, optional, Parties::people));
        encounters(gold, wanted, found);
        Alignment factual = align(factual(wanted), factual(found), optional);
        count(Measure.FACTUAL, factual.counts());
    }

    /**
     * Which encounters found in a document are right: annotated too, with the same answer on whether they took place.
     *
     * @return for each found encounter, in order
     */
    public List<Boolean> right(JsonNode gold, List<JsonNode> found) {
        List<JsonNode> wanted = elements(gold.path("meetings"));
        Alignment all = align(wanted, found, optional(wanted));
        Set<Integer> right = new HashSet<>();
        all.pairs().forEach((i, j) -> {
            if (Slots.isFactual(wanted.get(i)) == Slots.isFactual(found.get(j))) {
                right.add(j);
            }
        });
        return IntStream.range(0, found.size()).mapToObj(right::contains).toList();
    }

    /** All figures so far. */
    public Figures figures() {
        return new Figures(documents, Map.copyOf(counts), slots, List.copyOf(misses));
    }

    private void encounters(JsonNode gold, List<JsonNode> wanted, List<JsonNode> found) {
        Alignment all = align(wanted, found, optional(wanted));
        count(Measure.ENCOUNTERS, all.counts());
        all.pairs().forEach((i, j) -> slots.compare(wanted.get(i), found.get(j)));
        if (!all.missed().isEmpty() || !all.surplus().isEmpty()) {
            misses.add(new Miss(gold.path("id").asText(), excerpt(gold), all.missed().stream().map(wanted::get)
                    .map(JsonNode::toString).toList(),
                    all.surplus().stream().map(found::get).map(JsonNode::toString)
                            .toList()));
        }
    }

    private Alignment align(List<JsonNode> wanted, List<JsonNode> found, Set<String> optional) {
        return Alignment.of(wanted.stream().map(e -> Parties.of(e, names)).toList(),
                found.stream().map(e -> Parties.of(e, names).without(optional)).toList());
    }

    private void diary(JsonNode gold, List<JsonNode> found) {
        Set<String> traveller = surnames(List.of(gold.path("traveller")), "name");
        Set<String> wanted = surnames(elements(gold.path("gold_participants")), "name");
        Set<String> met = new TreeSet<>();
        for (JsonNode encounter : factual(found)) {
            Set<String> people = Parties.of(encounter, names).people();
            if (people.containsAll(traveller) && !traveller.isEmpty()) {
                met.addAll(people);
            }
        }
        met.removeAll(traveller);
        Set<String> optional = surnames(elements(gold.path("optional_participants")), "name");
        optional.removeAll(wanted);
        met.removeAll(optional);
        count(Measure.COUNTERPARTS, wanted, met);
        if (!met.equals(wanted)) {
            misses.add(new Miss(gold.path("id").asText(), excerpt(gold), List.copyOf(minus(wanted, met)),
                    List.copyOf(minus(met, wanted))));
        }
    }

    private Set<String> pairs(List<JsonNode> encounters, Set<String> optional,
            Function<Parties, Set<String>> which) {
        Set<String> pairs = new TreeSet<>();
        for (JsonNode encounter : factual(encounters)) {
            List<String> keys = List.copyOf(new TreeSet<>(which.apply(Parties.of(encounter, names).without(optional))));
            for (int i = 0; i < keys.size(); i++) {
                for (int j = i + 1; j < keys.size(); j++) {
                    pairs.add(keys.get(i) + "\t" + keys.get(j));
                }
            }
        }
        return pairs;
    }

    /** Surnames that gold allows but does not ask for, over the whole document. */
    private static Set<String> optional(List<JsonNode> wanted) {
        Set<String> may = new HashSet<>();
        Set<String> must = new HashSet<>();
        for (JsonNode encounter : wanted) {
            may.addAll(surnames(elements(encounter.path("optional_participants")), "name", "text"));
            must.addAll(surnames(elements(encounter.path("participants")), "name", "text"));
        }
        may.removeAll(must);
        return may;
    }

    private static Set<String> surnames(List<JsonNode> participants, String... keys) {
        Set<String> surnames = new TreeSet<>();
        for (JsonNode participant : participants) {
            for (String key : keys) {
                if (!Parties.text(participant, key).isEmpty()) {
                    Folding.surname(Parties.text(participant, key)).ifPresent(surnames::add);
                    break;
                }
            }
        }
        return surnames;
    }

    private void count(Measure measure, Set<String> wanted, Set<String> found) {
        int right = (int) found.stream().filter(wanted::contains).count();
        count(measure, new Counts(right, found.size() - right, wanted.size() - right));
    }

    private void count(Measure measure, Counts more) {
        counts.merge(measure, more, Counts::plus);
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static List<JsonNode> factual(List<JsonNode> encounters) {
        return encounters.stream().filter(Slots::isFactual).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static String excerpt(JsonNode gold) {
        String text = Parties.text(gold, "text").isEmpty() ? Parties.text(gold, "title") : Parties.text(gold, "text");
        return text.substring(0, text.offsetByCodePoints(0, Math.min(600, text.codePointCount(0, text.length()))));
    }

    /** A document where gold and extraction differ. */
    public record Miss(String document, String excerpt, List<String> missed, List<String> surplus) {
    }
}
