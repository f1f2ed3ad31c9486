package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.document.KnownNames;
import org.communique.mention.NameKind;
import org.communique.mention.NameLexicon;
import org.communique.mention.NameMatch;

/**
 * What is known of names, offices and tenures before an article is read.
 *
 * <p>Example: {@code Gazetteer.shipped().holders("foreign-minister", "Q212", day, day)} names Dmytro Kuleba for
 * 2022-03-10; {@code matchesAt} finds "Sergei Lavrov", "Ankara" and "Turkish" in a sentence. It is immutable and may be
 * used by many threads.
 */
public final class Gazetteer implements NameLexicon, KnownNames {
    private static final List<NameKind> COUNTRY_KINDS = List.of(NameKind.COUNTRY, NameKind.DEMONYM, NameKind.METONYM);

    private final GazetteerTables tables;
    private final Map<String, PersonRecord> persons;
    private final Map<String, CountryRecord> countries = new HashMap<>();
    private final Map<String, PlaceRecord> places;
    private final Map<String, OrganisationRecord> organisations = new HashMap<>();
    private final Map<String, List<Tenure>> tenures;
    private final OfficeIndex offices;
    private final NameIndex names;

    private Gazetteer(GazetteerTables tables) {
        this.tables = tables;
        this.persons = new HashMap<>(tables.persons().size() * 2);
        this.places = new HashMap<>(tables.places().size() * 2);
        this.tenures = new HashMap<>(tables.persons().size() * 2);
        tables.persons().forEach(person -> persons.put(person.id(), person));
        tables.places().forEach(place -> places.put(place.id(), place));
        tables.organisations().forEach(organisation -> organisations.put(organisation.id(), organisation));
        tables.countries().forEach(this::index);
        tables.tenures().forEach(
                tenure -> tenures.computeIfAbsent(tenure.person(), key -> new ArrayList<>(2)).add(tenure));
        this.offices = new OfficeIndex(tables.tenures());
        this.names = new LexiconBuilder(tables, tenures).build();
    }

    private void index(CountryRecord country) {
        country.otherIds().forEach(id -> countries.putIfAbsent(id, country));
        countries.put(country.id(), country);
        countries.put(country.code(), country);
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer shipped() {
        try {
            return of(TableReader.read(TableFiles.shipped()));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own gazetteer cannot be read; the jar is damaged.", e);
        }
    }

    /** A gazetteer of several layers, the later ones having the last word on the things that they know. */
    public static Gazetteer of(GazetteerTables... layers) {
        return new Gazetteer(Layers.merge(Arrays.asList(layers)));
    }

    /** Everything it knows. */
    public GazetteerTables tables() {
        return tables;
    }

    @Override
    public List<NameMatch> matchesAt(List<String> words, int from) {
        return names.matchesAt(words, from);
    }

    @Override
    public int lengthAt(List<String> words, int from) {
        return names.matchesAt(words, from).stream().mapToInt(NameMatch::length).max().orElse(0);
    }

    /** The things of a kind that are called so, the best known first; empty when there are none. */
    public List<String> called(String name, NameKind kind) {
        return names.exact(NameKey.of(name)).getOrDefault(kind, List.of());
    }

    /** A state by identifier or ISO 3166 alpha-2 code. */
    public Optional<CountryRecord> country(String idOrCode) {
        return Optional.ofNullable(countries.get(idOrCode));
    }

    /** The states that a name, demonym, capital or code may mean, the likeliest first. */
    public List<CountryRecord> countriesCalled(String name) {
        Map<NameKind, List<String>> kinds = names.exact(NameKey.of(name).replaceFirst("^the ", ""));
        Stream<String> byName = COUNTRY_KINDS.stream().flatMap(kind -> kinds.getOrDefault(kind, List.of()).stream());
        Stream<String> byCode = name.length() < 4 ? Stream.of(name.toUpperCase(Locale.ROOT)) : Stream.of(name);
        return Stream.concat(byName, byCode).map(countries::get).filter(country -> country != null).distinct()
                .toList();
    }

    /** A person by identifier. */
    public Optional<PersonRecord> person(String id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** A place by identifier. */
    public Optional<PlaceRecord> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** An organisation by identifier. */
    public Optional<OrganisationRecord> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** The name of whatever has this identifier, else the identifier itself. */
    public String label(String id) {
        return person(id).map(PersonRecord::name).or(() -> country(id).map(CountryRecord::name))
                .or(() -> organisation(id).map(OrganisationRecord::name)).or(() -> place(id).map(PlaceRecord::name))
                .orElse(id);
    }

    /** The offices that a person held, in the order of offices and dates. */
    public List<Tenure> tenuresOf(String person) {
        return tenures.getOrDefault(person, List.of());
    }

    /**
     * Who held an office of a class between two days, the surest first.
     *
     * @param officeClass
     *            for example {@code foreign-minister}
     * @param body
     *            the identifier of the state or organisation
     */
    public List<Held> holders(String officeClass, String body, LocalDate first, LocalDate last) {
        return offices.during(officeClass, body, first, last);
    }

    /** All tenures of a class of offices in a state or organisation, in no particular order of time. */
    public List<Tenure> tenures(String officeClass, String body) {
        return offices.all(officeClass, body);
    }

    /** Where a fact comes from. */
    public String source(int number) {
        return number < tables.sources().size() ? tables.sources().get(number) : "not recorded";
    }
}
