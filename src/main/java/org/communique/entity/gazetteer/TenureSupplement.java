package org.communique.entity.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds tenures written by hand. A tenure that the facts hold already is only given the end that they lack; a person
 * whom the facts know by that very name keeps the identifier, others get a local one.
 *
 * <p>An end written {@code >2025-10} means: still in office then.
 */
final class TenureSupplement {
    private static final int SAME_TENURE_DAYS = 500;

    private final Draft draft;
    private final int source;
    private final UnaryOperator<String> bodies;

    TenureSupplement(Draft draft, int source, UnaryOperator<String> bodies) {
        this.draft = draft;
        this.source = source;
        this.bodies = bodies;
    }

    void add(Table.Row row) {
        String body = bodies.apply(row.get("body"));
        String country = row.get("country").isEmpty() ? body : bodies.apply(row.get("country"));
        String person = person(row.get("person"), country, row.values("aliases"));
        PartialDate start = PartialDate.parse(row.get("start")).orElseThrow(() -> new IllegalArgumentException(
                "The supplement's tenure of " + row.get("person") + " has no start."));
        String until = row.get("end");
        boolean open = until.isEmpty() || until.startsWith(">");
        Optional<PartialDate> end = open ? Optional.empty() : PartialDate.parse(until);
        Optional<PartialDate> asOf = until.startsWith(">") ? PartialDate.parse(until.substring(1)) : Optional.empty();
        Tenure added = new Tenure(person, office(row, body), start, end, open ? EndBasis.NONE : EndBasis.STATED, asOf,
                row.get("office").startsWith("Acting"), false, source);
        Optional<Tenure> known = draft.tenures.stream().filter(tenure -> isSame(tenure, added)).findFirst();
        if (known.isEmpty()) {
            draft.tenures.add(added);
        } else {
            draft.tenures.set(draft.tenures.indexOf(known.get()), mended(known.get(), added));
        }
    }

    private PositionRecord office(Table.Row row, String body) {
        String officeClass = row.get("class");
        String label = row.get("office");
        if (label.isEmpty()) {
            return Offices.main(draft, body, officeClass).orElseGet(
                    () -> Offices.local(draft, body, officeClass, title(officeClass), source));
        }
        return Offices.named(draft, body, officeClass, label)
                .orElseGet(() -> Offices.local(draft, body, officeClass, label, source));
    }

    private static String title(String officeClass) {
        return Map.of("foreign-minister", "Minister of Foreign Affairs", "head-of-state", "President",
                "head-of-government", "Prime Minister", "defence-minister", "Minister of Defence")
                .getOrDefault(officeClass, officeClass.replace('-', ' '));
    }

    private static boolean isSame(Tenure one, Tenure other) {
        return one.person().equals(other.person()) && one.position().body().equals(other.position().body())
                && one.position().officeClass().equals(other.position().officeClass())
                && Math.abs(one.start().first().toEpochDay() - other.start().first().toEpochDay()) < SAME_TENURE_DAYS;
    }

    private static Tenure mended(Tenure known, Tenure added) {
        if (known.end().isPresent() && known.endBasis() == EndBasis.STATED) {
            return known;
        }
        return new Tenure(known.person(), known.position(), known.start(), added.end().or(known::end),
                added.end().isPresent() ? EndBasis.STATED : known.endBasis(),
                added.end().isPresent() ? Optional.empty() : later(known.asOf(), added.asOf()), known.acting(),
                known.disputed(), known.source());
    }

    private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().first().isBefore(other.get().first()) ? other : one;
    }

    private String person(String name, String country, List<String> aliases) {
        List<PersonRecord> known = known(name, country, aliases);
        if (known.size() > 1) {
            throw new IllegalArgumentException("The supplement names " + name + ", and the facts know "
                    + known.stream().map(PersonRecord::id).toList() + "; write the identifier instead.");
        }
        if (known.size() == 1) {
            PersonRecord spelled = known.getFirst().hasQid()
                    ? known.getFirst()
                    : Persons.renamed(known.getFirst(), name);
            draft.put(Persons.withAliases(spelled, aliases));
            return known.getFirst().id();
        }
        String code = Optional.ofNullable(draft.countries.get(country)).map(CountryRecord::code).orElse("");
        String id = Ids.local("person", code + " " + name);
        draft.put(new PersonRecord(id, name, aliases, Optional.empty(), Optional.empty(), "", country, "", source));
        return id;
    }

    private List<PersonRecord> known(String name, String country, List<String> aliases) {
        if (draft.persons.containsKey(name)) {
            return List.of(draft.persons.get(name));
        }
        return Stream.concat(Stream.of(name), aliases.stream().filter(alias -> alias.contains(" ")))
                .map(spelling -> draft.called(spelling, country)).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }
}
