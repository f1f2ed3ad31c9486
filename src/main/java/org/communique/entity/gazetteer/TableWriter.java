package org.communique.entity.gazetteer;

import java.util.Optional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the tables of a gazetteer, with the tables of names that make it ready at once and {@code about.tsv}, which
 * holds a hash of all others; the same facts give the same bytes.
 */
public final class TableWriter {
    /** The names of the tables. */
    static final List<String> TABLES = List.of("countries", "persons", "positions", "tenures", "places",
            "organisations", "metonyms", "sources", "names", "words", "sounds", "about");
    /** The header lines of the tables of facts, in the order in which the tables are written. */
    static final Map<String, String> HEADERS = headers();
    private final Map<String, byte[]> written = new LinkedHashMap<>();

    private TableWriter() {
    }

    /** Writes all tables into a folder that exists. */
    public static void write(GazetteerTables tables, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> table : write(tables).entrySet()) {
            Files.write(folder.resolve(table.getKey() + ".tsv"), table.getValue());
        }
    }

    /** Writes only the tables of facts to memory, by name, with {@code about.tsv}: a layer of a gazetteer. */
    public static Map<String, byte[]> writeFacts(GazetteerTables tables) {
        TableWriter writer = new TableWriter();
        writer.facts(tables);
        writer.about();
        return writer.written;
    }

    /** Writes all tables to memory, by name. */
    public static Map<String, byte[]> write(GazetteerTables tables) {
        TableWriter writer = new TableWriter();
        writer.facts(tables);
        writer.names(tables);
        writer.about();
        return writer.written;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("countries",
                "id\tiso2\tiso3\tname\tofficial\taliases\tdemonyms\tcapital\tcapital_id\tstatus\tother_ids\tsource");
        headers.put("persons",
                "id\tname\taliases\tbirth\tdeath\tgender\tcountry\tpage\tsource");
        headers.put("positions",
                "id\tlabel\ttitle\tbody\tclass\tsource");
        headers.put("tenures",
                "person\tposition\tstart\tend\tend_basis\tas_of\tflags\tsource");
        headers.put("places",
                "id\tname\taliases\tcountry\tlat\tlon\tpopulation\tclass\tcapital\tsource");
        headers.put("organisations",
                "id\tname\taliases\tclass\tcountry\tsource");
        headers.put("metonyms",
                "surface\ttarget\tkind\tplace\tsource");
        headers.put("sources", "number\tsource");
        return Collections.unmodifiableMap(headers);
    }

    private void about() {
        table("about", "property\tvalue", List.of(List.of("hash", hash())), row -> row);
    }

    private void facts(GazetteerTables tables) {
        table("countries", tables.countries(), TableWriter::country);
        table("persons", tables.persons(),
                TableWriter::person);
        table("positions", tables.positions(), TableWriter::position);
        table("tenures", tables.tenures(),
                TableWriter::tenure);
        table("places", tables.places(), TableWriter::place);
        table("organisations", tables.organisations(),
                TableWriter::organisation);
        table("metonyms", tables.metonyms(), TableWriter::metonym);
        List<List<String>> sources = new ArrayList<>();
        for (int i = 0; i < tables.sources().size(); i++) {
            sources.add(List.of(String.valueOf(i), tables.sources().get(i)));
        }
        table("sources", sources, row -> row);
    }

    private void names(GazetteerTables tables) {
        Map<String, List<Tenure>> tenures = tables.tenures().stream()
                .collect(Collectors.groupingBy(Tenure::person, LinkedHashMap::new, Collectors.toList()));
        table("names", LexiconBuilder.header(), new LexiconBuilder(tables, tenures).rows(), row -> row);
        WordsBuilder words = new WordsBuilder(tables.persons());
        table("words", "word\tpersons", words.words(), row -> row);
        table("sounds", "skeleton\twords", words.sounds(), row -> row);
    }

    private <T> void table(String name, List<T> values, Function<T, List<String>> cells) {
        table(name, HEADERS.get(name), values, cells);
    }

    private <T> void table(String name, String header, List<T> values, Function<T, List<String>> cells) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (T value : values) {
            text.append(String.join("\t", cells.apply(value))).append('\n');
        }
        written.put(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            written.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", e);
        }
    }

    private static List<String> country(CountryRecord c) {
        return List.of(c.id(), c.iso2(), c.iso3(), c.name(), c.officialName(), join(c.aliases()), join(c.demonyms()),
                c.capital(), c.capitalId(), c.status(), join(c.otherIds()), number(c.source()));
    }

    private static List<String> person(PersonRecord p) {
        String gender = p.gender().isEmpty() ? "" : p.gender().substring(0, 1);
        String page = !p.page().isEmpty() && p.page().equals(p.name()) ? "=" : p.page();
        return List.of(p.id(), p.name(), join(p.aliases()), date(p.birth()), date(p.death()), gender, p.country(),
                page, number(p.source()));
    }

    private static List<String> position(PositionRecord p) {
        String title = p.title().equals(p.label()) ? "=" : p.title();
        return List.of(p.id(), p.label(), title, p.body(), p.officeClass(), number(p.source()));
    }

    private static List<String> tenure(Tenure t) {
        String flags = (t.acting() ? "a" : "") + (t.disputed() ? "o" : "");
        return List.of(t.person(), t.position().id(), t.start().toString(), date(t.end()), t.endBasis().word(),
                date(t.asOf()), flags, number(t.source()));
    }

    private static List<String> place(PlaceRecord p) {
        return List.of(p.id(), p.name(), join(p.aliases()), p.country(),
                p.point().map(point -> degrees(point.latitude())).orElse(""),
                p.point().map(point -> degrees(point.longitude())).orElse(""), number(p.population()),
                p.placeClass(), p.capital() ? "c" : "", number(p.source()));
    }

    private static List<String> organisation(OrganisationRecord o) {
        return List.of(o.id(), o.name(), join(o.aliases()), o.organisationClass(), o.country(), number(o.source()));
    }

    private static List<String> metonym(Metonym m) {
        return List.of(m.surface(), m.target(), m.kind(), m.place(), number(m.source()));
    }

    private static String join(List<String> values) {
        return String.join("|", values);
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String number(int value) {
        return value == 0 ? "" : String.valueOf(value);
    }

    private static String degrees(double value) {
        return java.math.BigDecimal.valueOf(value).setScale(4, java.math.RoundingMode.HALF_EVEN).stripTrailingZeros()
                .toPlainString();
    }
}
