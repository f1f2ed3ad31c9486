package org.communique.store.links;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Links as CSV (RFC 4180), one thing a line. */
final class LinkTable {
    private static final List<String> HEADER = List.of("id", "name", "type", "status", "wikidata", "country",
            "confidence", "reasons", "candidates", "spellings", "articles", "article");

    private LinkTable() {
    }

    static void write(Collection<Linked> links, PrintWriter out) {
        line(HEADER, out);
        for (Linked link : links) {
            line(List.of(link.item().orElse(link.iri()), link.name(), link.type(), link.status(),
                    link.item().map(item -> link.iri()).orElse(""), String.join("|", link.countries()),
                    link.confidence().map(String::valueOf).orElse(""), String.join("; ", link.reasons()),
                    String.join("|", link.candidates()), String.join("|", link.articlesBySpelling().keySet()),
                    String.valueOf(link.articles().size()), link.articles().first()), out);
        }
    }

    private static void line(List<String> cells, PrintWriter out) {
        out.print(cells.stream().map(LinkTable::quoted).collect(Collectors.joining(",")) + "\r\n");
    }

    /** A cell that begins like a formula gets an apostrophe, so that a spreadsheet does not compute it. */
    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
