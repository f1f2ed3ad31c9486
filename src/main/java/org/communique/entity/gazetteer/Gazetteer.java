package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Facts facts;
    private final NameIndex names;
    private final Map<String, CountryRecord> countries = new HashMap<>();
    private final PersonWords words;

    private Gazetteer(TableFiles files) throws IOException {
        this.facts = new Facts(files);
        this.names = new NameIndex(files.table("names"));
        this.words = new PersonWords(files);
        facts.countries().forEach(this::index);
    }

    private void index(CountryRecord country) {
        country.otherIds().forEach(id -> countries.putIfAbsent(id, country));
        countries.put(country.id(), country);
        countries.put(country.code(), country);
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer shipped() {
        return read(TableFiles.shipped());
    }

    /** A gazetteer of tables that {@link TableWriter} wrote. */
    public static Gazetteer read(TableFiles files) {
        try {
            return new Gazetteer(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer's tables cannot be read; import or refresh them again.", e);
        }
    }

    /** A gazetteer of several layers, the later ones having the last word on the things that they know. */
    public static Gazetteer of(GazetteerTables... layers) {
        return read(TableFiles.memory(TableWriter.write(Layers.merge(Arrays.asList(layers)))));
    }

    /** A hash of everything it knows. */
    public String hash() {
        return facts.hash();
    }

    /** The size of its tables in bytes. */
    public long size() {
        return facts.size();
    }

    /** Everything it knows, as records. */
    public GazetteerTables tables() {
        return facts.all();
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

    /** The identifiers of what has a name that begins so, by kind; at most so many names are looked at. */
    public Map<NameKind, Set<String>> beginning(String start, int most) {
        return names.beginning(NameKey.of(start), most);
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
        return facts.person(id);
    }

    /** A place by identifier. */
    public Optional<PlaceRecord> place(String id) {
        return facts.place(id);
    }

    /** An office by identifier. */
    public Optional<PositionRecord> position(String id) {
        return facts.office(id);
    }

    /** An organisation by identifier. */
    public Optional<OrganisationRecord> organisation(String id) {
        return facts.organisation(id);
    }

    /** The name of whatever has this identifier, else the identifier itself. */
    public String label(String id) {
        return person(id).map(PersonRecord::name).or(() -> country(id).map(CountryRecord::name))
                .or(() -> organisation(id).map(OrganisationRecord::name)).or(() -> place(id).map(PlaceRecord::name))
                .orElse(id);
    }

    /** An office for people: "Minister of Foreign Affairs (Russia)", "President of Azerbaijan". */
    public String title(PositionRecord position) {
        String key = NameKey.of(position.label());
        Optional<CountryRecord> country = country(position.body());
        boolean told = position.body().isEmpty() || key.contains(NameKey.of(label(position.body())))
                || country.filter(state -> state.demonyms().stream().map(NameKey::of).anyMatch(key::contains))
                        .isPresent();
        return told ? position.label() : position.label() + " (" + label(position.body()) + ")";
    }

    /** The offices that a person held, in the order of offices and dates. */
    public List<Tenure> tenuresOf(String person) {
        return facts.tenuresOf(person);
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
        return OfficeHolders.during(facts.tenures(officeClass, body), first, last);
    }

    /** All tenures of a class of offices in a state or organisation, in no particular order of time. */
    public List<Tenure> tenures(String officeClass, String body) {
        return facts.tenures(officeClass, body);
    }

    /** Where a fact comes from. */
    public String source(int number) {
        return facts.source(number);
    }

    /** The persons who have a word in their name, a spelling of which sounds like this one. */
    public List<String> personsWithWord(String word) {
        return words.persons(NameKey.of(word));
    }
}
