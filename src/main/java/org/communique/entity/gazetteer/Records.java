package org.communique.entity.gazetteer;

import java.util.Optional;
import org.communique.entity.gazetteer.PlaceRecord.Point;

/** Makes records of the rows of the gazetteer's own tables. */
final class Records {
    private Records() {
    }

    static CountryRecord country(Row row) {
        return new CountryRecord(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.values(5),
                row.values(6), row.get(7), row.get(8), row.get(9), row.values(10), integer(row.get(11)));
    }

    static PersonRecord person(Row row) {
        return new PersonRecord(row.get(0), row.get(1), row.values(2), date(row.get(3)), date(row.get(4)),
                gender(row.get(5)), row.get(6), row.get(7).equals("=") ? row.get(1) : row.get(7),
                integer(row.get(8)));
    }

    static PositionRecord position(Row row) {
        return new PositionRecord(row.get(0), row.get(1), row.get(2).equals("=") ? row.get(1) : row.get(2),
                row.get(3), row.get(4), integer(row.get(5)));
    }

    static Tenure tenure(Row row, PositionRecord position) {
        PartialDate start = date(row.get(2)).orElseThrow(() -> new IllegalArgumentException(
                "The table tenures has a row for " + row.get(0) + " without a start."));
        String flags = row.get(6);
        Optional<PartialDate> end = date(row.get(3));
        EndBasis basis = end.isEmpty() ? EndBasis.NONE : EndBasis.of(row.get(4));
        return new Tenure(row.get(0), position, start, end, basis, date(row.get(5)), flags.contains("a"),
                flags.contains("o"), integer(row.get(7)));
    }

    static PlaceRecord place(Row row) {
        Optional<Point> point = row.get(4).isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5))));
        return new PlaceRecord(row.get(0), row.get(1), row.values(2), row.get(3), point, integer(row.get(6)),
                row.get(7), row.get(8).equals("c"), integer(row.get(9)));
    }

    static OrganisationRecord organisation(Row row) {
        return new OrganisationRecord(row.get(0), row.get(1), row.values(2), row.get(3), row.get(4),
                integer(row.get(5)));
    }

    static Metonym metonym(Row row) {
        return new Metonym(row.get(0), row.get(1), row.get(2), row.get(3), integer(row.get(4)));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : PartialDate.parse(text);
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
