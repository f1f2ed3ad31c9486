package org.communique.store.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.communique.rdf.Prefixes;

/**
 * The rows that answer a question.
 *
 * <p>Example: of {@code who-met-whom} a row Dmytro Kuleba | Sergey Lavrov | 2022-03-10 | Antalya.
 */
public final class Answer {
    private final List<Var> columns;
    private final List<Binding> rows;

    private Answer(List<Var> columns, List<Binding> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Takes all rows of a result. */
    public static Answer of(RowSet result) {
        List<Var> columns = List.copyOf(result.getResultVars());
        List<Binding> rows = new ArrayList<>();
        result.forEachRemaining(row -> rows.add(copied(columns, row)));
        return new Answer(columns, rows);
    }

    /** A row of a store reads its nodes late; after the transaction they could not be read any more. */
    private static Binding copied(List<Var> columns, Binding row) {
        BindingBuilder copy = Binding.builder();
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                copy.add(column, value);
            }
        }
        return copy.build();
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns.stream().map(Var::getVarName).toList();
    }

    /** The rows as words: names without datatypes, IRIs shortened by prefixes, nothing for what is not bound. */
    public List<List<String>> rows() {
        return rows.stream().map(row -> columns.stream().map(column -> words(row.get(column))).toList()).toList();
    }

    /** Writes the answer. */
    public void write(AnswerFormat format, OutputStream out) {
        switch (format) {
            case TABLE -> table(out);
            case CSV -> write(ResultSetLang.RS_CSV, out);
            case TSV -> write(ResultSetLang.RS_TSV, out);
            case JSON -> write(ResultSetLang.RS_JSON, out);
        }
    }

    private void write(Lang language, OutputStream out) {
        RowSet again = RowSet.create(QueryIterPlainWrapper.create(rows.iterator()), columns);
        RowSetWriterRegistry.getFactory(language).create(language).write(out, again, new Context());
    }

    private void table(OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns());
        cells.addAll(rows());
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int here = column;
            widths.add(cells.stream().mapToInt(row -> width(row.get(here))).max().orElse(0));
        }
        line(writer, cells.getFirst(), widths);
        writer.println(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")).stripTrailing());
        cells.subList(1, cells.size()).forEach(row -> line(writer, row, widths));
        writer.flush();
    }

    private static void line(PrintWriter writer, List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - width(cell) + 2));
        }
        writer.println(line.toString().stripTrailing());
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String words(Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : Prefixes.shortened(node);
    }
}
