package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables without what cannot be right, and the list of what was set aside.
 *
 * <p>Example: a tenure that ends before it starts is not in {@code tables}, but in {@code quarantined} with that reason.
 *
 * @param tables
 *            what is plausible
 * @param quarantined
 *            who, office, start, reason, source of each fact set aside
 */
public record Sifted(GazetteerTables tables, List<List<String>> quarantined) {
    private static final int LONGEST_NAME = 200;

    public Sifted {
        quarantined = List.copyOf(quarantined);
    }

    /** Sets aside tenures that cannot be, and persons whose name is none together with their tenures. */
    public static Sifted of(GazetteerTables t) {
        Quarantine quarantine = new Quarantine();
        Map<String, PersonRecord> persons = new HashMap<>();
        for (PersonRecord person : t.persons()) {
            if (isName(person.name())) {
                persons.put(person.id(), person);
            } else {
                quarantine.add(person.id(), "", "", "the name is no name", t.sources().get(person.source()));
            }
        }
        List<Tenure> tenures = new ArrayList<>(t.tenures());
        tenures.removeIf(tenure -> {
            boolean lost = !persons.containsKey(tenure.person());
            if (lost) {
                quarantine.add(tenure.person(), tenure.position().label(), tenure.start().toString(),
                        "the holder is not described", t.sources().get(tenure.source()));
            }
            return lost;
        });
        quarantine.sift(tenures, persons, t.sources());
        List<PersonRecord> named = t.persons().stream().filter(person -> persons.containsKey(person.id())).toList();
        return new Sifted(new GazetteerTables(t.countries(), named, t.positions(), tenures, t.places(),
                t.organisations(), t.metonyms(), t.sources()), quarantine.rows());
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.codePoints().anyMatch(Character::isLetter)
                && !name.matches(".*[<>{}\\p{Cntrl}].*") && !Ids.isQid(name);
    }
}
