package org.communique.evaluation;

import java.util.Locale;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands in an annotated or extracted encounter, in the form that is compared.
 *
 * <p>Example: the encounter of Antalya is the people {cavusoglu, kuleba, lavrov} and the states {RU, TR, UA}.
 *
 * @param people
 *            surnames
 * @param states
 *            codes
 * @param organisations
 *            folded names; of unnamed groups when there is nothing else
 */
record Parties(Set<String> people, Set<String> states, Set<String> organisations) {

    /** Reads the parties of an encounter in the gold or the NDJSON form. */
    static Parties of(JsonNode encounter, StateNames names) {
        Parties parties = new Parties(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (JsonNode participant : encounter.path("participants")) {
            parties.add(participant, names);
        }
        for (JsonNode country : encounter.path("countries")) {
            parties.states.addAll(names.codes(country.isTextual() ? country.asText() : text(country, "name")));
        }
        if (parties.people.isEmpty() && parties.states.isEmpty() && parties.organisations.isEmpty()) {
            parties.addUnnamed(encounter);
        }
        return parties;
    }

    private void add(JsonNode participant, StateNames names) {
        String type = participant.isTextual() || text(participant, "type").isEmpty()
                ? "person"
                : text(participant, "type").toLowerCase(Locale.ROOT);
        if (!text(participant, "country").isEmpty()) {
            names.code(text(participant, "country")).ifPresent(states::add);
        }
        String name = nameOf(participant);
        if (name.isEmpty()) {
            return;
        }
        switch (type) {
            case "person" -> Folding.surname(name).ifPresent(people::add);
            case "office" -> {
                if (!text(participant, "name").isEmpty()) {
                    Folding.surname(name).ifPresent(people::add);
                }
            }
            case "state", "country" -> states.addAll(names.codes(name));
            case "org", "organization", "organisation" -> organisations.add(Folding.fold(name));
            default -> {
                // A group counts only where an encounter has nobody else.
            }
        }
    }

    private void addUnnamed(JsonNode encounter) {
        for (JsonNode participant : encounter.path("participants")) {
            String words = text(participant, "text");
            String folded = Folding.fold(words.isEmpty() ? text(participant, "name") : words);
            if (participant.isObject() && !folded.isEmpty()) {
                organisations.add(folded);
            }
        }
    }

    private static String nameOf(JsonNode participant) {
        if (participant.isTextual()) {
            return participant.asText();
        }
        for (String key : new String[]{"name", "text", "mention"}) {
            if (!text(participant, key).isEmpty()) {
                return text(participant, key);
            }
        }
        return "";
    }

    /** The text at a key; empty when it is missing or null. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : "";
    }

    /** The same without some people. */
    Parties without(Set<String> some) {
        Set<String> others = new TreeSet<>(people);
        others.removeAll(some);
        return new Parties(others, states, organisations);
    }

    /** How alike two encounters are, from 0 (not the same) upwards: by people, else by states and organisations. */
    double similarity(Parties other) {
        if (!people.isEmpty() && !other.people.isEmpty()) {
            double byPeople = jaccard(people, other.people);
            double byStates = jaccard(states, other.states);
            boolean shared = people.stream().anyMatch(other.people::contains);
            return byPeople >= 0.5 || shared && byStates >= 0.5 ? byPeople + 0.01 * byStates : 0.0;
        }
        double score = jaccard(union(states, organisations), union(other.states, other.organisations));
        return score >= 0.5 ? score : 0.0;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> all = union(one, other);
        long both = one.stream().filter(other::contains).count();
        return all.isEmpty() ? 0.0 : (double) both / all.size();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
