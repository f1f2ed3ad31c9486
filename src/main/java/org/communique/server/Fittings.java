package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.util.Context;
import org.communique.server.login.Caller;

/**
 * What is mounted on a server beside the SPARQL endpoint.
 *
 * <p>Example: {@code Fittings.of(explorer.servlets()).indexing(labels::giveTo)}.
 *
 * @param servlets
 *            path patterns and what answers there
 * @param labels
 *            gives a query the index of labels; called for one that uses it
 * @param caller
 *            who may have the graph validated against shapes of their own; without one nobody may
 */
record Fittings(Map<String, HttpServlet> servlets, Consumer<Context> labels, Optional<Caller> caller) {
    Fittings {
        servlets = Map.copyOf(servlets);
    }

    static Fittings of(Map<String, HttpServlet> servlets) {
        return new Fittings(servlets, query -> {
        }, Optional.empty());
    }

    /** The same with an index of labels. */
    Fittings indexing(Consumer<Context> index) {
        return new Fittings(servlets, index, caller);
    }

    /** The same with validation for these callers. */
    Fittings validatingFor(Caller callers) {
        return new Fittings(servlets, labels, Optional.of(callers));
    }
}
