package org.communique.entity.gazetteer;

import java.util.function.Predicate;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.gazetteer.PlaceRecord.Point;

/**
 * Adds the tables written by hand: names, houses, bodies and offices of the public record that the collected facts lack.
 * They name states by their ISO code and everything else by its name; identifiers of Wikidata are never written there
 * from memory, they come from the facts where a name is found in them.
 *
 * <p>Example: {@code DE head-of-government "Federal Chancellor" "Helmut Kohl" 1982-10-01 1998-10-27}.
 */
final class SupplementReader {
    private static final String SOURCE = "public record, supplement of this project";

    private final TableFiles files;
    private final Draft draft;
    private final int source;
    private final Map<String, String> bodies = new HashMap<>();

    SupplementReader(TableFiles files, Draft draft) {
        this.files = files;
        this.draft = draft;
        this.source = draft.source(SOURCE);
    }

    void read() throws IOException {
        files.rows("countries").forEach(this::country);
        draft.countries.values().forEach(country -> bodies.put(country.code(), country.id()));
        draft.organisations.values().forEach(this::nameOf);
        files.rows("organisations").forEach(this::organisation);
        files.rows("places").forEach(this::place);
        files.rows("metonyms").forEach(this::metonym);
        files.rows("classes").forEach(this::officeClass);
        files.rows("positions").forEach(this::position);
        files.rows("aliases").forEach(this::aliases);
        TenureSupplement tenures = new TenureSupplement(draft, source, this::body);
        files.rows("tenures").forEach(tenures::add);
        files.rows("corrections").forEach(this::correction);
    }

    private void nameOf(OrganisationRecord organisation) {
        bodies.putIfAbsent(organisation.name(), organisation.id());
    }

    private String body(String name) {
        String body = name.isEmpty() || Ids.isQid(name) ? name : bodies.get(name);
        if (body == null) {
            throw new IllegalArgumentException("A supplement names the state or organisation \"" + name
                    + "\", which is in no table; add it to the supplement's organisations or correct the name.");
        }
        return body;
    }

    private void country(Row row) {
        CountryRecord known = draft.countries.get(row.get("id"));
        String iso2 = row.get("iso2").isEmpty() ? known.iso2() : row.get("iso2");
        String name = row.get("name").isEmpty() ? known.name() : row.get("name");
        Set<String> aliases = new LinkedHashSet<>(row.values("aliases"));
        aliases.add(known.name());
        aliases.addAll(known.aliases());
        aliases.remove(name);
        Set<String> demonyms = new LinkedHashSet<>(known.demonyms());
        demonyms.addAll(row.values("demonyms"));
        demonyms.removeAll(row.values("not_demonyms"));
        String capital = row.get("capital").isEmpty() ? known.capital() : row.get("capital");
        draft.countries.put(known.id(),
                new CountryRecord(known.id(), iso2, known.iso3(), name, known.officialName(), List.copyOf(aliases),
                        List.copyOf(demonyms), capital, known.capitalId(), known.status(), known.otherIds(),
                        known.source()));
    }

    private void organisation(Row row) {
        String name = row.get("name");
        OrganisationRecord known = draft.organisations.get(bodies.getOrDefault(name, ""));
        Set<String> aliases = new LinkedHashSet<>(known == null ? List.of() : known.aliases());
        aliases.addAll(row.values("aliases"));
        OrganisationRecord added = known != null
                ? new OrganisationRecord(known.id(), name, List.copyOf(aliases), known.organisationClass(),
                        known.country(), known.source())
                : new OrganisationRecord(Ids.local("organisation", name), name, List.copyOf(aliases),
                        row.get("class"), body(row.get("country")), source);
        draft.organisations.put(added.id(), added);
        nameOf(added);
    }

    private void place(Row row) {
        String country = body(row.get("country"));
        Optional<Point> point = row.get("lat").isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))));
        String id = draft.places.values().stream()
                .filter(place -> place.name().equals(row.get("name")) && place.country().equals(country)
                        && place.placeClass().equals(row.get("class")))
                .map(PlaceRecord::id).findFirst().orElseGet(() -> Ids.local(row.get("class"), row.get("name")));
        PlaceRecord known = draft.places.get(id);
        Set<String> spellings = new LinkedHashSet<>(known == null ? List.of() : known.aliases());
        spellings.addAll(row.values("aliases"));
        List<String> aliases = List.copyOf(spellings);
        draft.places.put(id,
                known == null
                        ? new PlaceRecord(id, row.get("name"), aliases, country, point, 0, row.get("class"), false,
                                source)
                        : new PlaceRecord(id, known.name(), aliases, country, known.point().or(() -> point),
                                known.population(), known.placeClass(), known.capital(), known.source()));
    }

    private void metonym(Row row) {
        String target = body(row.get("target"));
        if (row.get("kind").equals("none")) {
            draft.metonyms.removeIf(
                    known -> known.surface().equals(row.get("surface")) && known.target().equals(target));
        } else {
            draft.metonyms.add(new Metonym(row.get("surface"), target, row.get("kind"), "", source));
        }
    }

    /** Offices that the facts class as "other" get a class by their title. */
    private void officeClass(Row row) {
        Pattern title = Pattern.compile(row.get("title"));
        List<PositionRecord> meant = draft.positions.values().stream()
                .filter(known -> known.officeClass().startsWith("other") && title.matcher(known.title()).find())
                .toList();
        meant.forEach(known -> replace(known, known.body(), row.get("class")));
    }

    private void position(Row row) {
        PositionRecord known = draft.positions.get(row.get("id"));
        replace(known, row.get("body").isEmpty() ? known.body() : body(row.get("body")), row.get("class"));
    }

    private void replace(PositionRecord known, String body, String officeClass) {
        draft.positions.put(known.id(), new PositionRecord(known.id(), known.label(), known.title(), body, officeClass,
                known.source()));
        draft.tenures.replaceAll(tenure -> tenure.position().id().equals(known.id())
                ? new Tenure(tenure.person(), draft.positions.get(known.id()), tenure.start(), tenure.end(),
                        tenure.endBasis(), tenure.asOf(), tenure.acting(), tenure.disputed(), tenure.source())
                : tenure);
    }

    private void correction(Row row) {
        Predicate<Tenure> meant = tenure -> tenure.person().equals(row.get("person"))
                && tenure.position().id().equals(row.get("position"))
                && tenure.start().toString().equals(row.get("start"));
        String[] change = row.get("change").split(" ");
        if (change[0].equals("drop")) {
            draft.tenures.removeIf(meant);
        } else if (change.length == 2) {
            PartialDate date = PartialDate.parse(change[1]).orElseThrow();
            draft.tenures.replaceAll(tenure -> meant.test(tenure) ? moved(tenure, change[0], date) : tenure);
        } else {
            draft.tenures.replaceAll(tenure -> meant.test(tenure) ? acting(tenure) : tenure);
        }
    }

    /** "From" another day, or "until" one: some sources give terms of parliaments and not of offices. */
    private static Tenure moved(Tenure t, String bound, PartialDate date) {
        return bound.equals("from")
                ? new Tenure(t.person(), t.position(), date, t.end(), t.endBasis(), t.asOf(), t.acting(), t.disputed(),
                        t.source())
                : new Tenure(t.person(), t.position(), t.start(), Optional.of(date), EndBasis.STATED, Optional.empty(),
                        t.acting(), t.disputed(), t.source());
    }

    private static Tenure acting(Tenure t) {
        return new Tenure(t.person(), t.position(), t.start(), t.end(), t.endBasis(), t.asOf(), true, t.disputed(),
                t.source());
    }

    private void aliases(Row row) {
        String country = body(row.get("country"));
        List<PersonRecord> known = draft.called(row.get("person"), country);
        if (known.size() != 1) {
            throw new IllegalArgumentException("The supplement's aliases name " + row.get("person") + " ("
                    + row.get("country") + "), and the facts know " + known.size() + " such persons.");
        }
        draft.put(Persons.withAliases(known.getFirst(), row.values("aliases")));
    }
}
