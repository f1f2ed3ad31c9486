package org.communique.server.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.entity.NameLookup;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.server.ledger.LiveLedger;

/**
 * Answers OpenRefine and other clients of the W3C Reconciliation Service API 0.2.
 *
 * <p>Example: {@code GET /reconcile} is the manifest; {@code POST /reconcile} with the form field {@code queries} matches
 * a batch; {@code GET /reconcile/suggest/entity?prefix=Lavr} completes what somebody types. Any web site may ask
 * (CORS); there is no JSONP.
 */
public final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_QUERIES = 200;
    private static final int MOST_SUGGESTIONS = 20;
    private final transient Candidates candidates;
    private final transient Extension extension;
    private final transient Supplier<Gazetteer> gazetteer;
    private final transient LiveLedger ledger;
    private transient NameLookup lookup;

    /**
     * A service.
     *
     * @param gazetteer
     *            what is known of names; opened when the first query comes
     * @param ledger
     *            who is in the dataset
     */
    public ReconcileServlet(Supplier<Gazetteer> gazetteer, LiveLedger ledger) {
        this.gazetteer = gazetteer;
        this.ledger = ledger;
        this.candidates = new Candidates(this::lookup, ledger);
        this.extension = new Extension(gazetteer, ledger);
    }

    private synchronized NameLookup lookup() {
        if (lookup == null) {
            lookup = new NameLookup(gazetteer.get());
        }
        return lookup;
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        open(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        open(response);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("/$", "");
        try {
            switch (path) {
                case "" -> json(response, service(request));
                case "/suggest/entity" -> json(response, Map.of("result", suggestEntity(request)));
                case "/suggest/type" -> json(response, Map.of("result", Suggestions.types(text(request, "prefix"))));
                case "/suggest/property" ->
                    json(response, Map.of("result", Suggestions.properties(text(request, "prefix"))));
                case "/extend/propose" -> json(response, Suggestions.proposed(text(request, "type")));
                case "/preview" -> preview(request, response);
                case "/view" -> new View(gazetteer.get(), ledger.current()).open(text(request, "id"), response);
                default -> refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at " + path + ".");
            }
        } catch (JsonProcessingException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "That is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private Object service(HttpServletRequest request) throws JsonProcessingException {
        if (request.getParameter("queries") != null) {
            return matched(JSON.readTree(request.getParameter("queries")));
        }
        if (request.getParameter("extend") != null) {
            return extension.of(JSON.readTree(request.getParameter("extend")));
        }
        return Manifest.of(address(request));
    }

    /** Where the service lies, as the client wrote it. */
    private static String address(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost");
        return request.getScheme() + "://" + host + "/reconcile";
    }

    private Map<String, Object> matched(JsonNode queries) {
        if (!queries.isObject() || queries.size() > MOST_QUERIES) {
            throw new IllegalArgumentException("\"queries\" should be an object of at most " + MOST_QUERIES
                    + " queries, each under a name of your choice.");
        }
        Map<String, Object> results = new LinkedHashMap<>();
        queries.properties().forEach(query -> results.put(query.getKey(),
                Map.of("result", candidates.find(ReconcileQuery.of(query.getValue())))));
        return results;
    }

    private List<Map<String, Object>> suggestEntity(HttpServletRequest request) {
        String prefix = text(request, "prefix");
        if (prefix.isBlank()) {
            return List.of();
        }
        return candidates.beginning(prefix, Optional.ofNullable(request.getParameter("type")).flatMap(Kind::of),
                MOST_SUGGESTIONS);
    }

    private static String text(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("").strip();
    }

    private void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // OpenRefine shows previews in a frame of its own page.
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(new View(gazetteer.get(), ledger.current()).preview(text(request, "id"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpServletResponse response, Object value) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(value));
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        json(response, Map.of("error", sentence));
    }
}
