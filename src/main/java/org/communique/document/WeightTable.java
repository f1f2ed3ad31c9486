package org.communique.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;

/**
 * Learned weights in little memory: a row a feature, holding only the classes it speaks about. Safe for use by several
 * threads.
 *
 * <p>In a file, rows stand in the order of their keys, each as the distance to the key before, the number of its
 * entries and the entries; numbers are written in as few bytes as they need.
 */
public final class WeightTable implements Weights {
    private static final int CLASS_SHIFT = 16;

    private final int[] slots;
    private final int[] entries;
    private final int mask;
    /** A bit for the lower end of each key: most features are in no row, and this small table tells at once. */
    private final long[] present;
    private final int presentMask;

    private WeightTable(int[] keys, int[] rowStarts, int[] entries) {
        this.mask = (Integer.highestOneBit(Math.max(4, keys.length)) << 2) - 1;
        this.slots = new int[2 * (mask + 1)];
        this.entries = entries;
        this.presentMask = ((mask + 1) << 2) - 1;
        this.present = new long[(presentMask + 1) >>> 6];
        for (int key : keys) {
            present[(key & presentMask) >>> 6] |= 1L << key;
        }
        for (int row = 0; row < keys.length; row++) {
            int slot = keys[row] & mask;
            while (slots[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = keys[row];
            slots[2 * slot + 1] = rowStarts[row] + 1;
        }
    }

    /** In two rounds, so that the far places of the table are fetched at the same time and not one after the other. */
    @Override
    public void addTo(int[] scores, FeatureVector features) {
        int[] rows = entries;
        int[] starts = features.room();
        int found = 0;
        for (int at = 0; at < features.size(); at++) {
            int key = features.key(at);
            if ((present[(key & presentMask) >>> 6] >>> key & 1) != 0) {
                int start = find(key);
                starts[found] = start;
                found += start >= 0 ? 1 : 0;
            }
        }
        for (int at = 0; at < found; at++) {
            int start = starts[at];
            int end = start + rows[start];
            for (int entry = start + 1; entry <= end; entry++) {
                scores[rows[entry] >>> CLASS_SHIFT] += (short) rows[entry];
            }
        }
    }

    private int find(int key) {
        int slot = key & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == key) {
                return slots[2 * slot + 1] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /**
     * Writes rows in the form that {@link #read} takes.
     *
     * @param rows
     *            by key, pairs of class and weight; weights lie within 16 bits
     * @throws IOException
     *             if the stream cannot be written
     */
    public static void write(SortedMap<Integer, int[]> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        out.writeInt(rows.values().stream().mapToInt(row -> row.length / 2).sum());
        long before = Integer.MIN_VALUE;
        for (var row : rows.entrySet()) {
            writeNumber(row.getKey() - before, out);
            writeNumber(row.getValue().length / 2, out);
            before = row.getKey();
        }
        for (int[] row : rows.values()) {
            for (int at = 0; at < row.length; at += 2) {
                out.writeByte(row[at]);
            }
        }
        for (int[] row : rows.values()) {
            for (int at = 1; at < row.length; at += 2) {
                writeNumber((row[at] << 1) ^ (row[at] >> 31), out);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException
     *             if the stream ends early
     */
    public static WeightTable read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        int[] starts = new int[keys.length];
        int[] entries = new int[in.readInt() + keys.length];
        long key = Integer.MIN_VALUE;
        int end = 0;
        for (int row = 0; row < keys.length; row++) {
            key += readNumber(in);
            keys[row] = (int) key;
            starts[row] = end;
            entries[end] = (int) readNumber(in);
            end += entries[end] + 1;
        }
        readEntries(starts, entries, in);
        return new WeightTable(keys, starts, entries);
    }

    private static void readEntries(int[] starts, int[] entries, DataInputStream in) throws IOException {
        for (int start : starts) {
            for (int entry = start + 1; entry <= start + entries[start]; entry++) {
                entries[entry] = in.readUnsignedByte() << CLASS_SHIFT;
            }
        }
        for (int start : starts) {
            for (int entry = start + 1; entry <= start + entries[start]; entry++) {
                int folded = (int) readNumber(in);
                entries[entry] |= ((folded >>> 1) ^ -(folded & 1)) & 0xffff;
            }
        }
    }

    private static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.writeByte((int) (rest | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while (next >= 0x80) {
            number |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = in.readUnsignedByte();
        }
        return number | (long) next << shift;
    }
}
