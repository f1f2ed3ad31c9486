package org.communique.entity.gazetteer;

import java.util.Locale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets aside facts that cannot be right or are probably a relative's: they are listed with the reason, not loaded.
 *
 * <p>Example: an office that began when its holder was 24, on the word of one source that names no identifier.
 */
final class Quarantine {
    private static final int YOUNGEST = 30;
    private static final int FAR_APART = 15;

    private final List<List<String>> rows = new ArrayList<>();

    /** Lists a fact with the reason why it is not loaded. */
    void add(String who, String office, String start, String reason, String source) {
        rows.add(List.of(who, office, start, reason, source));
    }

    /** What was set aside: who, office, start, reason, source; sorted. */
    List<List<String>> rows() {
        return rows.stream().sorted(Comparator.comparing(row -> String.join("\t", row))).toList();
    }

    /** Moves the implausible tenures here. */
    void sift(List<Tenure> tenures, Map<String, PersonRecord> persons, List<String> sources) {
        Map<String, List<Tenure>> byOfficeAndPerson = new HashMap<>();
        for (Tenure tenure : tenures) {
            byOfficeAndPerson.computeIfAbsent(tenure.position().id() + " " + tenure.person(),
                    key -> new ArrayList<>()).add(tenure);
        }
        tenures.removeIf(tenure -> {
            boolean matchedByName = isMatchedByName(sources.get(tenure.source()));
            List<Tenure> stints = byOfficeAndPerson.get(tenure.position().id() + " " + tenure.person());
            Optional<String> reason = reason(tenure, persons.get(tenure.person()), matchedByName, stints);
            reason.ifPresent(words -> add(tenure.person() + " " + persons.get(tenure.person()).name(),
                    tenure.position().id() + " " + tenure.position().label(), tenure.start().toString(), words,
                    sources.get(tenure.source())));
            return reason.isPresent();
        });
    }

    /** The Factbook names no identifiers: whoever is linked from it alone was found by name. */
    private static boolean isMatchedByName(String source) {
        return source.toLowerCase(Locale.ROOT).contains("factbook") && !source.contains("wikidata")
                && !source.contains("html/");
    }

    private static Optional<String> reason(Tenure tenure, PersonRecord person, boolean matchedByName,
            List<Tenure> stints) {
        if (!tenure.start().exists() || tenure.end().isPresent() && !tenure.end().get().exists()) {
            return Optional.of("there is no such day");
        }
        if (tenure.end().isPresent() && tenure.end().get().last().isBefore(tenure.start().first())) {
            return Optional.of("ends before it starts");
        }
        if (person.death().isPresent() && person.death().get().year() < tenure.start().year()) {
            return Optional.of("starts after the holder's death in " + person.death().get().year());
        }
        int age = person.birth().map(birth -> tenure.start().year() - birth.year()).orElse(YOUNGEST);
        if (age < 0) {
            return Optional.of("starts before the holder's birth");
        }
        if (matchedByName && age < YOUNGEST) {
            return Optional.of("the holder, found by name alone, was " + age + " years old");
        }
        return matchedByName && isLonelyStint(tenure, stints)
                ? Optional.of("found by name alone, and far from the holder's other time in this office")
                : Optional.empty();
    }

    private static boolean isLonelyStint(Tenure tenure, List<Tenure> stints) {
        return stints.size() > 1 && stints.stream().filter(other -> !other.equals(tenure))
                .allMatch(other -> Math.abs(other.start().year() - tenure.start().year()) > FAR_APART);
    }
}
