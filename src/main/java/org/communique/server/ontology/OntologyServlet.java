package org.communique.server.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Serves the ontology: a page to browsers, Turtle to those who ask for it.
 *
 * <p>Example: {@code curl -H 'Accept: text/turtle' …/ontology}, or {@code …/ontology.ttl}; the shapes are at
 * {@code …/ontology/shapes.ttl}.
 */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "org/communique/ontology/";

    private final String page = new OntologyPage(RDFDataMgr.loadGraph(FOLDER + "communique.ttl")).html();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        switch (path) {
            case "/ontology", "/ontology/" -> ontology(request, response);
            case "/ontology.ttl" -> turtle("communique.ttl", response);
            case "/ontology/shapes.ttl" -> turtle("shapes.ttl", response);
            default -> response.sendError(404);
        }
    }

    private void ontology(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("").toLowerCase(Locale.ROOT);
        if (accept.contains("text/turtle") && !accept.contains("text/html")) {
            turtle("communique.ttl", response);
            return;
        }
        write("text/html", page.getBytes(StandardCharsets.UTF_8), response);
    }

    private static void turtle(String name, HttpServletResponse response) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OntologyServlet.class.getResourceAsStream("/" + FOLDER + name), name)) {
            write("text/turtle", in.readAllBytes(), response);
        }
    }

    private static void write(String type, byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
