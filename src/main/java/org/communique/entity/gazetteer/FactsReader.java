package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.entity.gazetteer.PlaceRecord.Point;

/**
 * Reads the tables of collected public facts (countries, persons, positions, tenures …) into a draft.
 *
 * <p>A blank end of a tenure means that no end was known at its {@code as_of}; two identifiers of one person are made
 * one by the table {@code person_duplicates}.
 */
final class FactsReader {
    private static final Pattern ACTING = Pattern.compile("(?i)\\b(acting|interim|caretaker|provisional)\\b");
    private static final Pattern JUNIOR = Pattern
            .compile("(?i)\\b(deputy|under[- ]?secretary|assistant|parliamentary|shadow|comptroller)\\b");

    private final TableFiles facts;
    private final Draft draft;
    private final Map<String, String> duplicates = new HashMap<>();

    FactsReader(TableFiles facts, Draft draft) {
        this.facts = facts;
        this.draft = draft;
    }

    void read() throws IOException {
        facts.rows("person_duplicates").forEach(row -> duplicates.put(row.get("drop"), row.get("keep")));
        facts.rows("countries").forEach(this::country);
        facts.rows("persons").forEach(this::person);
        facts.rows("positions").forEach(this::position);
        facts.rows("tenures").forEach(this::tenure);
        facts.rows("places").forEach(this::place);
        facts.rows("organisations").forEach(this::organisation);
        facts.rows("metonyms").forEach(this::metonym);
        facts.rows("unresolved_venues_orgs").forEach(this::unresolved);
    }

    private void country(Table.Row row) {
        String id = row.get("qid");
        draft.countries.put(id,
                new CountryRecord(id, row.get("iso2"), row.get("iso3"), row.get("name_en"), row.get("official_name"),
                        row.values("aliases"), row.values("demonyms"), row.get("capital_name"),
                        row.get("capital_qid"), row.get("status"), row.values("other_qids"), source(row)));
    }

    private void person(Table.Row row) {
        String id = duplicates.getOrDefault(row.get("qid"), row.get("qid"));
        PersonRecord person = new PersonRecord(id, row.get("name_en"), row.values("aliases"),
                PartialDate.parse(row.get("birth_date")), PartialDate.parse(row.get("death_date")), row.get("gender"),
                row.get("country_qid"), row.get("enwiki"), source(row));
        PersonRecord known = draft.persons.get(id);
        draft.put(known == null ? person : joined(known, person));
    }

    private static PersonRecord joined(PersonRecord one, PersonRecord other) {
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.add(other.name());
        aliases.addAll(other.aliases());
        aliases.remove(one.name());
        return new PersonRecord(one.id(), one.name(), List.copyOf(aliases), one.birth().or(other::birth),
                one.death().or(other::death), one.gender(), one.country(), one.page(), one.source());
    }

    private void position(Table.Row row) {
        String id = row.get("qid");
        String officeClass = row.get("class");
        if (officeClass.matches("(foreign|defence|finance)-minister") && JUNIOR.matcher(row.get("label")).find()) {
            officeClass = "other-minister";
        }
        draft.positions.put(id,
                new PositionRecord(id, row.get("label"), row.get("title").isEmpty()
                        ? row.get("label")
                        : row.get("title"), row.get("country_qid"), officeClass, source(row)));
    }

    private void tenure(Table.Row row) {
        PositionRecord position = draft.positions.get(row.get("position_qid"));
        String person = duplicates.getOrDefault(row.get("person_qid"), row.get("person_qid"));
        Optional<PartialDate> start = PartialDate.parse(row.get("start"));
        Optional<PartialDate> end = PartialDate.parse(row.get("end"));
        if (position == null || start.isEmpty() || !draft.persons.containsKey(person)) {
            throw new IllegalArgumentException("The table tenures has a row that points nowhere: " + person + " "
                    + row.get("position_qid") + "; check that persons and positions are complete.");
        }
        EndBasis basis = end.isEmpty() ? EndBasis.NONE : EndBasis.of(row.get("end_basis"));
        Optional<PartialDate> asOf = end.isPresent() ? Optional.empty() : PartialDate.parse(row.get("as_of"));
        boolean acting = ACTING.matcher(position.label() + " " + position.title()).find();
        draft.tenures.add(new Tenure(person, position, start.get(), end, basis, asOf, acting,
                row.get("flags").contains("overlap"), source(row)));
    }

    private void place(Table.Row row) {
        String id = row.get("qid");
        Optional<Point> point = row.get("lat").isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))));
        int population = row.get("population").isEmpty() ? 0 : (int) Double.parseDouble(row.get("population"));
        draft.places.put(id, new PlaceRecord(id, row.get("name"), row.values("aliases"), row.get("country_qid"),
                point, population, row.get("class"), row.get("note").startsWith("capital"), source(row)));
    }

    private void organisation(Table.Row row) {
        draft.organisations.put(row.get("qid"), new OrganisationRecord(row.get("qid"), row.get("name"),
                row.values("aliases"), row.get("class"), row.get("country_qid"), source(row)));
    }

    private void metonym(Table.Row row) {
        draft.metonyms.add(new Metonym(row.get("surface"), row.get("target_qid"), row.get("kind"),
                row.get("place_qid"), source(row)));
    }

    private void unresolved(Table.Row row) {
        List<String> aliases = new ArrayList<>(row.values("aliases"));
        String name = row.get("name");
        String kind = row.get("kind");
        String id = Ids.local(kind.equals("venue") ? "venue" : "organisation", name);
        if (kind.equals("venue")) {
            Optional<Point> point = Optional.ofNullable(draft.places.get(row.get("city_qid")))
                    .flatMap(PlaceRecord::point);
            draft.places.put(id, new PlaceRecord(id, name, aliases, row.get("country_qid"), point, 0, kind, false,
                    source(row)));
        } else {
            draft.organisations.put(id,
                    new OrganisationRecord(id, name, aliases, kind, row.get("country_qid"), source(row)));
        }
    }

    private int source(Table.Row row) {
        return draft.source(row.get("source"));
    }
}
