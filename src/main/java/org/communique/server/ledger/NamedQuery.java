package org.communique.server.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A question that the pages ask the dataset, kept in a file of its own.
 *
 * <p>Example: {@code NamedQuery.of("reports").rows(dataset, Map.of("encounter", iri))} gives the reports of an
 * encounter. Must be called within a transaction.
 */
public final class NamedQuery {
    private static final Map<String, NamedQuery> READ = new ConcurrentHashMap<>();
    private static final String FOLDER = "/org/communique/server/api/queries/";

    private final Query query;

    private NamedQuery(Query query) {
        this.query = query;
    }

    /** The query in {@code queries/<name>.rq} beside the server's other resources. */
    public static NamedQuery of(String name) {
        return READ.computeIfAbsent(name, NamedQuery::read);
    }

    private static NamedQuery read(String name) {
        try (InputStream in = NamedQuery.class.getResourceAsStream(FOLDER + name + ".rq")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no query " + name);
            }
            return new NamedQuery(QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows, with these variables set. */
    public List<Row> rows(DatasetGraph dataset, Map<String, Node> given) {
        List<Row> rows = new ArrayList<>();
        each(dataset, given, rows::add);
        return rows;
    }

    /** Hands on row by row, with these variables set. */
    public void each(DatasetGraph dataset, Map<String, Node> given, Consumer<Row> action) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
        given.forEach(builder::substitution);
        run(builder, action);
    }

    private static void run(QueryExecBuilder builder, Consumer<Row> action) {
        try (QueryExec execution = builder.build()) {
            RowSet answer = execution.select();
            while (answer.hasNext()) {
                action.accept(new Row(answer.next()));
            }
        }
    }

    /** The graph that a CONSTRUCT gives, with one variable set. */
    public Graph graph(DatasetGraph dataset, String variable, Node value) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).substitution(variable, value).build()) {
            return execution.construct();
        }
    }
}
