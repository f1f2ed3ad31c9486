package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads all tables of a gazetteer in the form that {@link TableWriter} writes. */
public final class TableReader {
    private TableReader() {
    }

    /** Reads what there is; a missing table is an empty one. */
    public static GazetteerTables read(TableFiles files) throws IOException {
        List<PositionRecord> positions = all(files, "positions", Records::position);
        Map<String, PositionRecord> byId = new HashMap<>();
        positions.forEach(position -> byId.put(position.id(), position));
        return new GazetteerTables(all(files, "countries", Records::country), all(files, "persons", Records::person),
                positions, all(files, "tenures", row -> Records.tenure(row, position(row, byId))),
                all(files, "places", Records::place), all(files, "organisations", Records::organisation),
                all(files, "metonyms", Records::metonym), all(files, "sources", row -> row.get(1)));
    }

    private static PositionRecord position(Row row, Map<String, PositionRecord> byId) {
        PositionRecord position = byId.get(row.get(1));
        if (position == null) {
            throw new IllegalArgumentException("The table tenures names the office " + row.get(1)
                    + ", which the table positions lacks; import both together.");
        }
        return position;
    }

    private static <T> List<T> all(TableFiles files, String table, Function<Row, T> reading) throws IOException {
        return files.rows(table).stream().map(reading).toList();
    }
}
