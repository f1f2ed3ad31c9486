package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.mention.NameKind;

/** Fills a {@link NameIndex} with the names of a gazetteer. */
final class LexiconBuilder {
    private static final int BIG_CITY = 150_000;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{P}\\p{S}\\p{N} ]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final GazetteerTables tables;
    private final Map<String, List<Tenure>> tenures;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<NameKind, Set<String>> unmatched = new HashMap<>();
    private final NameIndex.Builder index = new NameIndex.Builder();
    private final Surnames surnames = Surnames.shipped();

    LexiconBuilder(GazetteerTables tables, Map<String, List<Tenure>> tenures) {
        this.tables = tables;
        this.tenures = tenures;
        tables.countries().forEach(country -> codes.put(country.id(), country.code()));
        try {
            for (Table.Row row : TableFiles.shipped().rows("unmatched-names")) {
                for (String kind : row.get("kinds").split(" ")) {
                    unmatched.computeIfAbsent(NameKind.valueOf(kind), key -> new HashSet<>()).add(row.get("name"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NameIndex build() {
        tables.countries().stream().sorted(Comparator.comparing(LexiconBuilder::weight).reversed())
                .forEach(this::country);
        tables.metonyms().forEach(metonym -> add(metonym.surface(), NameKind.METONYM, metonym.target()));
        tables.organisations().forEach(this::organisation);
        tables.persons().stream()
                .sorted(Comparator.comparingInt((PersonRecord person) -> -rank(person)))
                .forEach(this::person);
        tables.places().stream().sorted(Comparator.comparingInt(LexiconBuilder::size).reversed())
                .forEach(this::place);
        return index.build();
    }

    private static int weight(CountryRecord country) {
        return switch (country.status()) {
            case "sovereign" -> 3;
            case "disputed", "freely_associated", "special_admin" -> 2;
            case "historical", "supranational" -> 1;
            default -> 0;
        };
    }

    private static int size(PlaceRecord place) {
        return place.population() + (place.capital() ? 10_000_000 : 0);
    }

    private void country(CountryRecord country) {
        if (weight(country) == 1 && country.status().equals("supranational")) {
            country.demonyms().stream().filter(name -> !name.equals(country.name()) && name.length() > 2)
                    .forEach(name -> add(name, NameKind.DEMONYM, country.id()));
            return;
        }
        add(country.name(), NameKind.COUNTRY, country.id());
        add(country.officialName(), NameKind.COUNTRY, country.id());
        country.aliases().stream().filter(name -> !isCode(name))
                .forEach(name -> add(name, NameKind.COUNTRY, country.id()));
        country.demonyms().stream().filter(name -> weight(country) > 0 || !index.has(NameKey.of(name)))
                .filter(name -> !name.equals(country.name()) && !name.equals("NA"))
                .forEach(name -> add(name, NameKind.DEMONYM, country.id()));
        if (!country.capital().isEmpty() && weight(country) > 1) {
            add(country.capital(), NameKind.METONYM, country.id());
        }
    }

    /** Codes and strange abbreviations are no names: only those that the press uses are kept. */
    private boolean isCode(String name) {
        return name.length() < 4 && !Set.of("UK", "US", "USA", "U.S", "UAE", "DRC", "PRC", "ROK", "GDR").contains(name);
    }

    private void organisation(OrganisationRecord organisation) {
        boolean ministry = !organisation.country().isEmpty() && organisation.organisationClass().contains("ministry");
        if (ministry && !organisation.id().startsWith(Ids.LOCAL)) {
            return;
        }
        add(organisation.name(), NameKind.ORGANISATION, organisation.id());
        organisation.aliases().forEach(name -> add(name, NameKind.ORGANISATION, organisation.id()));
    }

    private int rank(PersonRecord person) {
        return Ranks.of(tenures.getOrDefault(person.id(), List.of()));
    }

    private void person(PersonRecord person) {
        boolean known = rank(person) >= Ranks.KNOWN_BY_SURNAME;
        name(person, person.name(), known);
        person.aliases().forEach(alias -> name(person, alias, known));
    }

    private void name(PersonRecord person, String name, boolean known) {
        if (!LATIN.matcher(name).matches()) {
            return;
        }
        String key = NameKey.of(name);
        boolean single = key.indexOf(' ') < 0;
        if (!single) {
            put(key, NameKind.PERSON, person.id());
        }
        if (known) {
            surnames.of(name, codes.getOrDefault(person.country(), ""))
                    .forEach(surname -> put(surname, NameKind.SURNAME, person.id()));
        }
    }

    private void place(PlaceRecord place) {
        NameKind kind = switch (place.placeClass()) {
            case "venue" -> NameKind.VENUE;
            case "region" -> NameKind.REGION;
            default -> NameKind.CITY;
        };
        boolean small = kind == NameKind.CITY && !place.capital() && place.population() < BIG_CITY
                && Ids.isQid(place.id()) && place.population() > 0;
        place(place.name(), kind, place.id(), small);
        place.aliases().stream().filter(name -> name.length() > 3)
                .forEach(name -> place(name, kind, place.id(), small));
    }

    private void place(String name, NameKind kind, String id, boolean small) {
        if (!LATIN.matcher(name).matches()) {
            return;
        }
        String key = ARTICLE.matcher(NameKey.of(name)).replaceFirst("");
        if (small && !index.has(key)) {
            index.small(key);
        }
        put(key, kind, id);
    }

    private void add(String name, NameKind kind, String id) {
        if (LATIN.matcher(name).matches()) {
            put(ARTICLE.matcher(NameKey.of(name)).replaceFirst(""), kind, id);
        }
    }

    private void put(String key, NameKind kind, String id) {
        if (key.length() > 1 && !unmatched.getOrDefault(kind, Set.of()).contains(key)) {
            index.add(key, kind, id);
        }
    }
}
