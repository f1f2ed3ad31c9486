package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table of tab-separated values with one header line; several values of a cell are separated by a bar.
 *
 * <p>Example: the row {@code Q43 TR Türkiye Turk|Turks|Turkish} under the header {@code id iso2 name demonyms}.
 */
final class Table {
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    /** One line of a table. */
    final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell of a column; empty when the row is short or the table has no such column. */
        String get(String column) {
            return get(header.indexOf(column));
        }

        /** The cell at a place of the header. */
        String get(int column) {
            return column >= 0 && column < cells.length ? cells[column] : "";
        }

        /** The values of a cell. */
        List<String> values(String column) {
            return split(get(column));
        }
    }

    private Table(List<String> header) {
        this.header = header;
    }

    /** Reads a whole table; lines that begin with {@code #} are remarks. */
    static Table read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Table table = null;
        for (int from = 0; from < text.length();) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from && text.charAt(from) != '#') {
                int end = text.charAt(to - 1) == '\r' ? to - 1 : to;
                String[] cells = cells(text, from, end);
                if (table == null) {
                    table = new Table(Arrays.asList(cells));
                } else {
                    table.rows.add(table.new Row(cells));
                }
            }
            from = to + 1;
        }
        return table == null ? new Table(List.of()) : table;
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    static List<String> split(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            return List.of(cell);
        }
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(value -> !value.isEmpty()).distinct()
                .toList();
    }

    private static String[] cells(String text, int from, int to) {
        int count = 1;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\t' ? 1 : 0;
        }
        String[] cells = new String[count];
        int start = from;
        for (int cell = 0; cell < count; cell++) {
            int end = text.indexOf('\t', start);
            end = end < 0 || end > to ? to : end;
            cells[cell] = text.substring(start, end);
            start = end + 1;
        }
        return cells;
    }
}
