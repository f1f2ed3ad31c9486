package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset over HTTP: a read-only SPARQL endpoint at {@code /sparql}, its graphs at {@code /sparql/data}, pages for
 * people, and the JSON API at {@code /api}.
 *
 * <p>Example: {@code CommuniqueServer.start(view, ServerSettings.standard(), servlets)} answers at
 * {@code http://localhost:3330/sparql?query=…}.
 */
public final class CommuniqueServer implements AutoCloseable {
    /** Where the SPARQL endpoint lies. */
    public static final String SPARQL = "/sparql";

    private static final int THREADS = 300;

    private final FusekiServer fuseki;

    private CommuniqueServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts a server.
     *
     * @param view
     *            what queries see
     * @param settings
     *            how
     * @param servlets
     *            path patterns and what answers there
     */
    public static CommuniqueServer start(DatasetGraph view, ServerSettings settings,
            Map<String, HttpServlet> servlets) {
        return start(view, settings, Fittings.of(servlets));
    }

    static CommuniqueServer start(DatasetGraph view, ServerSettings settings, Fittings fittings) {
        view.getContext().set(ARQ.queryTimeout, Long.toString(settings.queryTime().toMillis()));
        view.getContext().set(ARQ.httpServiceAllowed, false);
        DataService.Builder service = DataService.newBuilder(view).addEndpoint(Operation.Query)
                .addEndpoint(Operation.Query, "query").addEndpoint(Operation.GSP_R)
                .addEndpoint(Operation.GSP_R, "data").addEndpoint(Operation.PREFIXES_R, "prefixes");
        FusekiServer.Builder builder = FusekiServer.create().port(settings.port()).loopback(!settings.everywhere())
                .maxServerThreads(THREADS).enablePing(true).enableMetrics(true)
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery,
                        new BoundedQuery(settings.rows(), fittings.labels()))
                .addFilter("/*", new Refusals()).addFilter("/*", new SecurityHeaders())
                .addFilter("/*", new OtherPages())
                .addFilter(SPARQL, new ServiceDescription());
        fittings.caller().ifPresent(caller -> {
            service.addEndpoint(Operation.Shacl, "shacl");
            builder.addFilter(SPARQL + "/shacl", new LoginRequired(caller));
        });
        builder.add(SPARQL, service);
        fittings.servlets().forEach(builder::addServlet);
        FusekiServer fuseki = builder.build();
        Endurance.prepare(fuseki);
        return new CommuniqueServer(fuseki.start());
    }

    /** The address of the pages, ending in a slash. */
    public String address() {
        return "http://localhost:" + fuseki.getHttpPort() + "/";
    }

    /** The address of the SPARQL endpoint. */
    public String sparqlAddress() {
        return "http://localhost:" + fuseki.getHttpPort() + SPARQL;
    }

    /** Where it listens. */
    int port() {
        return fuseki.getHttpPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
