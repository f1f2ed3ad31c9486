package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/**
 * Says what the SPARQL endpoint can, where it is opened without a question: to programs as RDF (SPARQL 1.1 Service
 * Description), to browsers by the page of questions.
 *
 * <p>Example: {@code GET /sparql} with {@code Accept: text/turtle} gives {@code [] a sd:Service ; sd:feature
 * sd:UnionDefaultGraph …}.
 */
final class ServiceDescription implements Filter {
    private static final Set<String> QUESTIONS = Set.of("query", "graph", "default");
    private static final String TEXT = read();

    private static String read() {
        try (InputStream in = ServiceDescription.class.getResourceAsStream("service.ttl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean asks = !http.getMethod().equals("GET") || QUESTIONS.stream().anyMatch(name -> hasParameter(http, name));
        if (asks) {
            chain.doFilter(request, response);
        } else {
            describe(http, (HttpServletResponse) response);
        }
    }

    private static boolean hasParameter(HttpServletRequest request, String name) {
        return request.getParameter(name) != null;
    }

    private static void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("").toLowerCase(Locale.ROOT);
        response.setHeader("Vary", "Accept");
        if (accept.contains("text/html")) {
            response.setStatus(303);
            response.setHeader("Location", "/queries");
            return;
        }
        Lang language = accept.contains("json")
                ? Lang.JSONLD
                : accept.contains("rdf+xml") ? Lang.RDFXML : accept.contains("n-triples") ? Lang.NTRIPLES : Lang.TURTLE;
        Graph graph = RDFParser.fromString(TEXT, Lang.TURTLE).base(request.getRequestURL().toString()).toGraph();
        response.setContentType(language.getContentType().getContentTypeStr() + "; charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, language);
    }
}
