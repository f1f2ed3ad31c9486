package org.communique.entity.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the tables of a gazetteer; the same facts give the same bytes. */
public final class TableWriter {
    private final Path folder;

    private TableWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes all tables into a folder that exists. */
    public static void write(GazetteerTables tables, Path folder) throws IOException {
        TableWriter writer = new TableWriter(folder);
        writer.table("countries",
                "id\tiso2\tiso3\tname\tofficial\taliases\tdemonyms\tcapital\tcapital_id\tstatus\tother_ids\tsource",
                tables.countries(), TableWriter::country);
        writer.table("persons", "id\tname\taliases\tbirth\tdeath\tgender\tcountry\tpage\tsource", tables.persons(),
                TableWriter::person);
        writer.table("positions", "id\tlabel\ttitle\tbody\tclass\tsource", tables.positions(),
                TableWriter::position);
        writer.table("tenures", "person\tposition\tstart\tend\tend_basis\tas_of\tflags\tsource", tables.tenures(),
                TableWriter::tenure);
        writer.table("places", "id\tname\taliases\tcountry\tlat\tlon\tpopulation\tclass\tcapital\tsource",
                tables.places(), TableWriter::place);
        writer.table("organisations", "id\tname\taliases\tclass\tcountry\tsource", tables.organisations(),
                TableWriter::organisation);
        writer.table("metonyms", "surface\ttarget\tkind\tplace\tsource", tables.metonyms(), TableWriter::metonym);
        writer.sources(tables.sources());
    }

    private <T> void table(String name, String header, List<T> values, Function<T, List<String>> cells)
            throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (T value : values) {
            text.append(String.join("\t", cells.apply(value))).append('\n');
        }
        Files.writeString(folder.resolve(name + ".tsv"), text, StandardCharsets.UTF_8);
    }

    private void sources(List<String> sources) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            rows.add(List.of(String.valueOf(i), sources.get(i)));
        }
        table("sources", "number\tsource", rows, row -> row);
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

    private static String date(java.util.Optional<PartialDate> date) {
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
