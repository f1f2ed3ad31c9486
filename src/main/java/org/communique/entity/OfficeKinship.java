package org.communique.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.LanguageTables;

/**
 * Which classes of offices a stated class may mean, and which office leads a state.
 *
 * <p>Example: a "leader" is a head of state or government, an "envoy" may be an ambassador; the leader of Germany is its
 * head of government, that of France its head of state. The lists are in {@code office-kin.tsv},
 * {@code executives.tsv}, {@code world-actors.tsv} and {@code crown-words.tsv}.
 */
final class OfficeKinship {
    private final Map<String, List<String>> kin = new HashMap<>();
    private final Set<String> parliamentary = new LinkedHashSet<>();
    private final Set<String> worldActors = new HashSet<>();
    private final Map<String, String> crowns = new HashMap<>();

    private OfficeKinship() {
    }

    static OfficeKinship shipped() {
        OfficeKinship kinship = new OfficeKinship();
        try {
            LanguageTables.rows("office-kin")
                    .forEach(row -> kinship.kin.put(row.getFirst(), List.of(row.get(1).split(" "))));
            LanguageTables.rows("executives")
                    .forEach(row -> kinship.parliamentary.addAll(List.of(row.get(1).split(" "))));
            LanguageTables.rows("world-actors").forEach(row -> kinship.worldActors.add(row.getFirst()));
            LanguageTables.rows("crown-words").forEach(row -> kinship.crowns.put(row.getFirst(), row.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinship;
    }

    /** The classes that a stated class may mean beside itself, the nearest first. */
    List<String> kin(String officeClass) {
        return kin.getOrDefault(officeClass, List.of());
    }

    /** Whether a person stated to be of one class may hold an office of the other. */
    boolean mayMean(String stated, String held) {
        return stated.equals(held) || kin(stated).contains(held);
    }

    /** Whether of two titles one is of a crown and the other of a republic: "King", "President of Iraq". */
    boolean areOpposed(String title, String other) {
        Set<String> one = crowns(title);
        Set<String> two = crowns(other);
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private Set<String> crowns(String title) {
        Set<String> forms = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[ -]")) {
            Optional.ofNullable(crowns.get(word)).ifPresent(forms::add);
        }
        return forms;
    }

    /** Whether the press names its leaders without saying whose they are. */
    boolean isWorldActor(String body) {
        return worldActors.contains(body);
    }

    /** The class of the office that leads a state. */
    String leading(Gazetteer gazetteer, String body) {
        return gazetteer.country(body).filter(country -> parliamentary.contains(country.code())).isPresent()
                ? "head-of-government"
                : "head-of-state";
    }
}
