package org.communique.server.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the endpoint that a path names and writes its answer as JSON.
 *
 * <p>Example: {@code GET /api/person/Q58217} asks the endpoint {@code person} with the path {@code [Q58217]}. A problem
 * becomes {@code {"error":"No encounter has …"}} with its status.
 */
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
    /** These answer while the ledger is still being read. */
    private static final Set<String> WITHOUT_LEDGER = Set.of("progress", "session", "login", "logout", "openapi",
            "questions", "extract");

    private final transient LiveLedger ledger;
    private final transient Map<String, Endpoint> reading;
    private final transient Map<String, Change> changing;

    /** What changes something, or takes what is too long for an address. */
    @FunctionalInterface
    public interface Change {
        /** Does what is asked and answers. */
        Object answer(Ask ask, HttpServletResponse response) throws IOException;
    }

    /** What is answered beside the pages' contents. */
    private record Failure(String error) {
    }

    /**
     * An API.
     *
     * @param reading
     *            what answers {@code GET /api/<name>/…}
     * @param changing
     *            what answers {@code POST /api/<name>/…}
     */
    public ApiServlet(LiveLedger ledger, Map<String, Endpoint> reading, Map<String, Change> changing) {
        this.ledger = ledger;
        this.reading = Map.copyOf(reading);
        this.changing = Map.copyOf(changing);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, path -> {
            Endpoint endpoint = Optional.ofNullable(reading.get(path.getFirst()))
                    .orElseThrow(() -> nothing(path.getFirst(), changing.containsKey(path.getFirst())));
            return endpoint.answer(ask(request, path));
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, path -> {
            refuseOtherSites(request);
            Change change = Optional.ofNullable(changing.get(path.getFirst()))
                    .orElseThrow(() -> nothing(path.getFirst(), reading.containsKey(path.getFirst())));
            return change.answer(ask(request, path), response);
        });
    }

    /** What takes back is a change under the name {@code DELETE <name>}. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, path -> {
            refuseOtherSites(request);
            Change change = Optional.ofNullable(changing.get("DELETE " + path.getFirst()))
                    .orElseThrow(() -> nothing(path.getFirst(), reading.containsKey(path.getFirst())));
            return change.answer(ask(request, path), response);
        });
    }

    private Ask ask(HttpServletRequest request, List<String> path) {
        Ledger known = WITHOUT_LEDGER.contains(path.getFirst()) ? Ledger.EMPTY : ledger.current();
        return new Ask(request, path.subList(1, path.size()), known);
    }

    private static Problem nothing(String name, boolean otherwise) {
        return otherwise
                ? new Problem(405, "This address does not answer that method.")
                : Problem.unknown("The API has nothing called " + name + "; /api/openapi lists what it has.");
    }

    /** Browsers tell where a request comes from; programs that tell nothing bring no cookies of a user either. */
    private static void refuseOtherSites(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Problem(403, "Changes are taken from pages of this server only.");
        }
    }

    private interface Answering {
        Object answer(List<String> path) throws IOException;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        try {
            List<String> path = Arrays.stream(Optional.ofNullable(request.getPathInfo()).orElse("/").split("/"))
                    .filter(segment -> !segment.isEmpty()).toList();
            write(response, 200, answering.answer(path.isEmpty() ? List.of("openapi") : path));
        } catch (Problem problem) {
            write(response, problem.status(), new Failure(problem.getMessage()));
        } catch (QueryCancelledException e) {
            LOG.info("Stopped {}: it took too long", request.getRequestURI());
            write(response, 503, new Failure("This took too long; ask for less."));
        }
    }

    private static void write(HttpServletResponse response, int status, Object answer) throws IOException {
        byte[] json = Json.MAPPER.writeValueAsBytes(answer);
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
