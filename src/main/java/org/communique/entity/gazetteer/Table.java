package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of tab-separated values with one header line, kept as the bytes of its file: a row becomes objects only when
 * it is asked for, so that a large table is ready at once.
 *
 * <p>Lines that begin with {@code #} before the header are remarks. It is immutable and may be used by many threads.
 */
final class Table {
    private final byte[] bytes;
    private final int[] starts;
    private final List<String> header;

    private Table(byte[] bytes, int[] starts, List<String> header) {
        this.bytes = bytes;
        this.starts = starts;
        this.header = header;
    }

    /** Reads a table to its end. */
    static Table read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int from = 0;
        while (from < bytes.length && bytes[from] == '#') {
            from = lineEnd(bytes, from) + 1;
        }
        int[] starts = starts(bytes, from);
        if (starts.length < 2) {
            return new Table(bytes, new int[]{bytes.length}, List.of());
        }
        Table headless = new Table(bytes, starts, List.of());
        List<String> header = Arrays.asList(headless.cells(0));
        return new Table(bytes, Arrays.copyOfRange(starts, 1, starts.length), header);
    }

    /** The names of the columns; empty when the table is missing. */
    List<String> header() {
        return header;
    }

    /** Where each line begins, and where the last one ends. */
    private static int[] starts(byte[] bytes, int from) {
        int[] starts = new int[1024];
        int count = 0;
        for (int at = from; at < bytes.length; at = lineEnd(bytes, at) + 1) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                continue;
            }
            starts = count + 2 > starts.length ? Arrays.copyOf(starts, starts.length * 2) : starts;
            starts[count++] = at;
        }
        starts[count++] = bytes.length;
        return Arrays.copyOf(starts, count);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    int size() {
        return starts.length - 1;
    }

    Row row(int number) {
        return new Row(header, cells(number));
    }

    /** All rows; each is made when it is looked at. */
    List<Row> rows() {
        return new AbstractList<>() {
            @Override
            public Row get(int number) {
                return row(number);
            }

            @Override
            public int size() {
                return Table.this.size();
            }
        };
    }

    /** Of a table sorted by its first column: the first row that is not before a key; the size where all are. */
    int firstFrom(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int from = starts[middle];
            int to = from;
            while (to < bytes.length && bytes[to] != '\t' && bytes[to] != '\n') {
                to++;
            }
            if (Arrays.compareUnsigned(bytes, from, to, wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String[] cells(int number) {
        int end = lineEnd(bytes, starts[number]);
        end -= end > starts[number] && bytes[end - 1] == '\r' ? 1 : 0;
        String line = new String(bytes, starts[number], end - starts[number], StandardCharsets.UTF_8);
        int count = 1;
        for (int i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', i + 1)) {
            count++;
        }
        String[] cells = new String[count];
        int from = 0;
        for (int cell = 0; cell < count; cell++) {
            int to = line.indexOf('\t', from);
            to = to < 0 ? line.length() : to;
            cells[cell] = line.substring(from, to);
            from = to + 1;
        }
        return cells;
    }

    /** An index from the values of a column to the rows that have them. */
    Index index(int column) {
        return new Index(column);
    }

    /** Finds the rows that have a value in one column. */
    final class Index {
        private final int column;
        private final int[] heads;
        private final int[] next;

        private Index(int column) {
            this.column = column;
            int rows = size();
            this.heads = new int[Integer.highestOneBit(Math.max(rows, 1)) * 4];
            this.next = new int[rows];
            // From the last row to the first, so that chains are in the order of the table.
            for (int row = rows - 1; row >= 0; row--) {
                int from = cellStart(row);
                int slot = hash(bytes, from, cellEnd(from)) & heads.length - 1;
                next[row] = heads[slot];
                heads[slot] = row + 1;
            }
        }

        /** The first row with the value; -1 when there is none. */
        int first(String value) {
            byte[] key = value.getBytes(StandardCharsets.UTF_8);
            return matching(heads[hash(key, 0, key.length) & heads.length - 1], key);
        }

        /** All rows with the value, in the order of the table. */
        int[] all(String value) {
            byte[] key = value.getBytes(StandardCharsets.UTF_8);
            int[] found = new int[4];
            int count = 0;
            int row = matching(heads[hash(key, 0, key.length) & heads.length - 1], key);
            while (row >= 0) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = row;
                row = matching(next[row], key);
            }
            return Arrays.copyOf(found, count);
        }

        private int matching(int link, byte[] key) {
            for (int at = link; at > 0; at = next[at - 1]) {
                int from = cellStart(at - 1);
                if (Arrays.equals(bytes, from, cellEnd(from), key, 0, key.length)) {
                    return at - 1;
                }
            }
            return -1;
        }

        private int cellStart(int row) {
            int at = starts[row];
            for (int tabs = column; tabs > 0; at++) {
                tabs -= bytes[at] == '\t' ? 1 : 0;
            }
            return at;
        }

        private int cellEnd(int from) {
            int at = from;
            while (at < bytes.length && bytes[at] != '\t' && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            return at;
        }

        private static int hash(byte[] bytes, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = hash * 31 + bytes[i];
            }
            return hash ^ hash >>> 15;
        }
    }
}
