package org.communique.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Columns for people, each as wide as its widest cell. */
final class TextTable {
    private TextTable() {
    }

    /** Prints the rows under a header; only the words "none" when there are no rows. */
    static void print(List<String> header, List<List<String>> rows, PrintWriter out) {
        if (rows.isEmpty()) {
            out.println("none");
            return;
        }
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int here = column;
            widths.add(all.stream().mapToInt(row -> width(row.get(here))).max().orElse(0));
        }
        line(header, widths, out);
        out.println(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")).stripTrailing());
        rows.forEach(row -> line(row, widths, out));
    }

    /** The words cut to a width, with a sign that they were. */
    static String cut(String words, int width) {
        return width(words) <= width
                ? words
                : words.substring(0, words.offsetByCodePoints(0, width - 1)).strip() + "…";
    }

    private static void line(List<String> row, List<Integer> widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(row.get(column)).append(" ".repeat(widths.get(column) - width(row.get(column)) + 2));
        }
        out.println(line.toString().stripTrailing());
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
