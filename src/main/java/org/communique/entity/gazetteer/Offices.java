package org.communique.entity.gazetteer;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the office that a fact without an identifier belongs to. */
final class Offices {
    private Offices() {
    }

    /** The office of a class that most persons of a state or organisation held. */
    static Optional<PositionRecord> main(Draft draft, String body, String officeClass) {
        Map<String, Long> holders = draft.tenures.stream()
                .filter(tenure -> tenure.position().body().equals(body)
                        && tenure.position().officeClass().equals(officeClass))
                .collect(Collectors.groupingBy(tenure -> tenure.position().id(), Collectors.counting()));
        return holders.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Ids.ORDER.reversed())))
                .map(entry -> draft.positions.get(entry.getKey()));
    }

    /** The office of a class with this very name. */
    static Optional<PositionRecord> named(Draft draft, String body, String officeClass, String label) {
        String key = NameKey.of(label);
        return draft.positions.values().stream()
                .filter(office -> office.body().equals(body) && office.officeClass().equals(officeClass))
                .filter(office -> NameKey.of(office.label()).equals(key) || NameKey.of(office.title()).equals(key))
                .min(Comparator.comparing(PositionRecord::id, Ids.ORDER));
    }

    /** An office without an identifier of Wikidata. */
    static PositionRecord local(Draft draft, String body, String officeClass, String label, int source) {
        String owner = Optional.ofNullable(draft.countries.get(body)).map(CountryRecord::code).orElse(body)
                .replace(Ids.LOCAL, "");
        String id = Ids.local("office", owner + " " + label);
        return draft.positions.computeIfAbsent(id,
                key -> new PositionRecord(id, label, label, body, officeClass, source));
    }
}
