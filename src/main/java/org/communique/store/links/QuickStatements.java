package org.communique.store.links;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/**
 * What the articles know and Wikidata may lack, as commands of QuickStatements (version 1, tabs between the fields), to be
 * looked through by somebody before they are run.
 *
 * <p>Example: a person whom no item is known for becomes {@code CREATE}, a label, {@code P31 Q5} and the office with the
 * address of the article as its reference. A spelling becomes an alias only when two articles have it, so that a slip of
 * one hand does not spread.
 */
final class QuickStatements {
    private static final int WITNESSES = 2;
    private static final double SURE = 0.85;
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> offices;
    private final PrintWriter out;

    QuickStatements(SortedMap<String, SortedMap<String, SortedSet<String>>> offices, PrintWriter out) {
        this.offices = offices;
        this.out = out;
    }

    void write(Collection<Linked> links) {
        for (Linked link : links) {
            if (link.type().equals("person") && link.status().equals("linked")
                    && link.confidence().orElse(0.0) >= SURE) {
                aliases(link);
            } else if (link.type().equals("person") && link.status().equals("nil") && link.name().contains(" ")) {
                create(link);
            }
        }
    }

    private void aliases(Linked link) {
        for (Map.Entry<String, SortedSet<String>> spelling : link.articlesBySpelling().entrySet()) {
            boolean another = !Iris.folded(spelling.getKey()).equals(Iris.folded(link.name()));
            if (another && spelling.getKey().contains(" ") && spelling.getValue().size() >= WITNESSES) {
                line(link.item().orElseThrow(), "Aen", quoted(spelling.getKey()));
            }
        }
    }

    private void create(Linked link) {
        line("CREATE");
        line("LAST", "Len", quoted(link.name()));
        line("LAST", "P31", "Q5");
        offices.getOrDefault(link.iri(), new TreeMap<>()).forEach((office, articles) -> {
            if (office.startsWith(Reused.WIKIDATA)) {
                line("LAST", "P39", office.substring(Reused.WIKIDATA.length()), "S854",
                        quoted(address(articles)));
            }
        });
    }

    /** An address that others can open where there is one. */
    private static String address(Set<String> articles) {
        return articles.stream().filter(iri -> !iri.startsWith(Iris.ID)).findFirst()
                .orElse(articles.iterator().next());
    }

    private void line(String... fields) {
        out.print(String.join("\t", fields) + "\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "'").replaceAll("[\\t\\r\\n]+", " ") + '"';
    }
}
