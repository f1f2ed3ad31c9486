package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.gazetteer.PlaceRecord.Point;

/** Reads the tables of a gazetteer in the form that {@link TableWriter} writes. */
public final class TableReader {
    private final TableFiles files;
    private final Map<String, PositionRecord> positions = new HashMap<>();
    private final Map<String, Optional<PartialDate>> dates = new HashMap<>();

    private TableReader(TableFiles files) {
        this.files = files;
    }

    /** Reads what there is; a missing table is an empty one. */
    public static GazetteerTables read(TableFiles files) throws IOException {
        return new TableReader(files).tables();
    }

    private GazetteerTables tables() throws IOException {
        List<PositionRecord> offices = all("positions", this::position);
        offices.forEach(office -> positions.put(office.id(), office));
        return new GazetteerTables(all("countries", this::country), all("persons", this::person), offices,
                all("tenures", this::tenure), all("places", this::place), all("organisations", this::organisation),
                all("metonyms", this::metonym), all("sources", row -> row.get(1)));
    }

    private <T> List<T> all(String table, java.util.function.Function<Table.Row, T> reading) throws IOException {
        List<T> values = new ArrayList<>();
        for (Table.Row row : files.rows(table)) {
            values.add(reading.apply(row));
        }
        return values;
    }

    private CountryRecord country(Table.Row row) {
        return new CountryRecord(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), Table.split(row.get(5)),
                Table.split(row.get(6)), row.get(7), row.get(8), row.get(9), Table.split(row.get(10)),
                integer(row.get(11)));
    }

    private PersonRecord person(Table.Row row) {
        return new PersonRecord(row.get(0), row.get(1), Table.split(row.get(2)), date(row.get(3)), date(row.get(4)),
                gender(row.get(5)), row.get(6).intern(), row.get(7).equals("=") ? row.get(1) : row.get(7),
                integer(row.get(8)));
    }

    private PositionRecord position(Table.Row row) {
        return new PositionRecord(row.get(0), row.get(1), row.get(2).equals("=") ? row.get(1) : row.get(2),
                row.get(3).intern(), row.get(4).intern(), integer(row.get(5)));
    }

    private Tenure tenure(Table.Row row) {
        PositionRecord position = positions.get(row.get(1));
        if (position == null) {
            throw new IllegalArgumentException("The table tenures names the office " + row.get(1)
                    + ", which the table positions lacks; import both together.");
        }
        PartialDate start = date(row.get(2)).orElseThrow(() -> new IllegalArgumentException(
                "The table tenures has a row for " + row.get(0) + " without a start."));
        String flags = row.get(6);
        Optional<PartialDate> end = date(row.get(3));
        EndBasis basis = end.isEmpty() ? EndBasis.NONE : EndBasis.of(row.get(4));
        return new Tenure(row.get(0), position, start, end, basis, date(row.get(5)),
                flags.contains("a"), flags.contains("o"), integer(row.get(7)));
    }

    private PlaceRecord place(Table.Row row) {
        Optional<Point> point = row.get(4).isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5))));
        return new PlaceRecord(row.get(0), row.get(1), Table.split(row.get(2)), row.get(3).intern(), point,
                integer(row.get(6)), row.get(7).intern(), row.get(8).equals("c"), integer(row.get(9)));
    }

    private OrganisationRecord organisation(Table.Row row) {
        return new OrganisationRecord(row.get(0), row.get(1), Table.split(row.get(2)), row.get(3).intern(),
                row.get(4), integer(row.get(5)));
    }

    private Metonym metonym(Table.Row row) {
        return new Metonym(row.get(0), row.get(1), row.get(2), row.get(3), integer(row.get(4)));
    }

    private Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : dates.computeIfAbsent(text, PartialDate::parse);
    }

    private static String gender(String letter) {
        return switch (letter) {
            case "m" -> "male";
            case "f" -> "female";
            default -> "";
        };
    }

    private static int integer(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
