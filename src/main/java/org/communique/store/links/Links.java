package org.communique.store.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.rdf.Prefixes;

/**
 * The links of a dataset: who and what is which item of Wikidata, how surely and why.
 *
 * <p>Example: {@code Q24025631,Dmytro Kuleba,person,linked,UA,0.97,…} for all articles together. To be read within a read
 * transaction.
 */
public final class Links {
    private final SortedMap<String, Linked> byIri = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> offices = new TreeMap<>();

    private Links() {
    }

    /** The links of a dataset. */
    public static Links of(DatasetGraph dataset) {
        Links links = new Links();
        rows(dataset, "links.rq", row -> links.byIri
                .computeIfAbsent(row.get("thing"), iri -> new Linked(NodeFactory.createURI(iri))).add(row));
        rows(dataset, "candidates.rq", row -> links.byIri.get(row.get("thing")).addCandidate(
                Prefixes.shortened(NodeFactory.createURI(row.get("candidate"))).replaceFirst("^wd:", ""),
                Double.parseDouble(row.get("confidence"))));
        rows(dataset, "offices.rq",
                row -> links.offices.computeIfAbsent(row.get("thing"), iri -> new TreeMap<>())
                        .computeIfAbsent(row.get("office"), office -> new TreeSet<>()).add(row.get("article")));
        return links;
    }

    private static void rows(DatasetGraph dataset, String query, Consumer<Map<String, String>> sink) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(resource(query)).build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> sink.accept(cells(row)));
        }
    }

    private static Map<String, String> cells(Binding row) {
        Map<String, String> cells = new HashMap<>();
        row.vars().forEachRemaining(variable -> cells.put(variable.getVarName(), words(row, variable)));
        return cells;
    }

    private static String words(Binding row, Var variable) {
        Node value = row.get(variable);
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String resource(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Links.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Writes them; the same dataset gives the same bytes. */
    public void write(LinkFormat format, PrintWriter out) {
        switch (format) {
            case CSV -> LinkTable.write(byIri.values(), out);
            case QUICKSTATEMENTS -> new QuickStatements(offices, out).write(byIri.values());
        }
        out.flush();
    }

}
