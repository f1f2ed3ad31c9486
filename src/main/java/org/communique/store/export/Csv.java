package org.communique.store.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table as RFC 4180 writes them: commas, quotes where needed, CR LF. */
final class Csv {
    private Csv() {
    }

    static void line(PrintWriter out, List<String> cells) {
        out.print(cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
