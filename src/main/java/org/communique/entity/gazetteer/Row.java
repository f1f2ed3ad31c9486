package org.communique.entity.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a table.
 *
 * <p>Example: {@code Q43 TR Türkiye Turk|Turks|Turkish} under the header {@code id iso2 name demonyms} has three
 * demonyms.
 */
final class Row {
    private static final Pattern BAR = Pattern.compile("\\|");

    private final List<String> header;
    private final String[] cells;

    Row(List<String> header, String[] cells) {
        this.header = header;
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

    /** The values of a cell, which are separated by bars. */
    List<String> values(String column) {
        return values(header.indexOf(column));
    }

    /** The values of the cell at a place of the header. */
    List<String> values(int column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            return List.of(cell);
        }
        return Arrays.stream(BAR.split(cell)).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }
}
