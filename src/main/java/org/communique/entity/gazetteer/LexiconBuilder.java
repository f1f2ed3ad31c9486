package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.mention.NameKind;

/**
 * Collects the names of a gazetteer into the table that {@link NameIndex} looks them up in: the key, the number of words
 * of the longest name that it begins, whether it is known only as a small place, and identifiers by kind of name.
 */
final class LexiconBuilder {
    private static final int BIG_CITY = 150_000;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{P}\\p{S}\\p{N} ]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private final GazetteerTables tables;
    private final Map<String, List<Tenure>> tenures;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<NameKind, Set<String>> unmatched = new HashMap<>();
    private final Map<String, EnumMap<NameKind, Set<String>>> entries = new HashMap<>(1 << 17);
    private final Map<String, Integer> longest = new HashMap<>(1 << 16);
    private final Set<String> small = new HashSet<>();
    private final Surnames surnames = Surnames.shipped();

    LexiconBuilder(GazetteerTables tables, Map<String, List<Tenure>> tenures) {
        this.tables = tables;
        this.tenures = tenures;
        tables.countries().forEach(country -> codes.put(country.id(), country.code()));
        try {
            for (Row row : TableFiles.shipped().rows("unmatched-names")) {
                for (String kind : row.get("kinds").split(" ")) {
                    unmatched.computeIfAbsent(NameKind.valueOf(kind), key -> new HashSet<>()).add(row.get("name"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the table, by key. */
    List<List<String>> rows() {
        tables.countries().stream().sorted(Comparator.comparing(LexiconBuilder::weight).reversed())
                .forEach(this::country);
        tables.metonyms().forEach(metonym -> add(metonym.surface(), NameKind.METONYM, metonym.target()));
        tables.organisations().forEach(this::organisation);
        tables.persons().stream()
                .sorted(Comparator.comparingInt((PersonRecord person) -> -rank(person)))
                .forEach(this::person);
        tables.places().stream().sorted(Comparator.comparingInt(LexiconBuilder::size).reversed())
                .forEach(this::place);
        Set<String> keys = new TreeSet<>(entries.keySet());
        keys.addAll(longest.keySet());
        return keys.stream().map(this::row).toList();
    }

    /** The header of the table. */
    static String header() {
        return "key\tlongest\tsmall" + Arrays.stream(NameKind.values())
                .map(kind -> "\t" + kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining());
    }

    private List<String> row(String key) {
        List<String> cells = new ArrayList<>();
        cells.add(key);
        cells.add(longest.containsKey(key) ? longest.get(key).toString() : "");
        cells.add(small.contains(key) ? "s" : "");
        Map<NameKind, Set<String>> kinds = entries.getOrDefault(key, new EnumMap<>(NameKind.class));
        for (NameKind kind : NameKind.values()) {
            cells.add(String.join("|", kinds.getOrDefault(kind, Set.of())));
        }
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
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
        country.demonyms().stream().filter(name -> weight(country) > 0 || !entries.containsKey(NameKey.of(name)))
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
        if (small && !entries.containsKey(key)) {
            this.small.add(key);
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
            entries.computeIfAbsent(key, name -> new EnumMap<>(NameKind.class))
                    .computeIfAbsent(kind, name -> new LinkedHashSet<>(2)).add(id);
            String[] words = key.split(" ");
            longest.merge(words[0], words.length, Math::max);
        }
    }
}
