package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.system.Txn;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.communique.server.api.Problem;
import org.communique.server.login.Caller;

/**
 * SPARQL Update at {@value #PATH} for those who may log in: within one transaction, reading no file and asking no other
 * server.
 *
 * <p>Example: {@code INSERT DATA { … }} with name and password gives 204; {@code LOAD <file:///etc/passwd>} gives 400;
 * anything without a login gives 401.
 */
final class BoundedUpdate extends HttpServlet {
    /** Where updates are sent. */
    static final String PATH = "/update";

    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final transient Caller caller;
    private final Duration longest;

    BoundedUpdate(DatasetGraph dataset, Caller caller, Duration longest) {
        this.dataset = dataset;
        this.caller = caller;
        this.longest = longest;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.isKnown(request)) {
            response.setHeader("WWW-Authenticate", Caller.CHALLENGE);
            say(response, 401, "Log in to update.");
            return;
        }
        try {
            UpdateRequest update = UpdateFactory.create(text(request));
            update.forEach(BoundedUpdate::check);
            Txn.executeWrite(dataset, () -> UpdateExecDatasetBuilder.create().dataset(dataset).update(update)
                    .timeout(longest.toMillis(), TimeUnit.MILLISECONDS).build().execute());
            response.setStatus(204);
        } catch (Problem problem) {
            say(response, problem.status(), problem.getMessage());
        } catch (QueryCancelledException e) {
            say(response, 503, "This took too long; nothing was changed.");
        } catch (QueryException e) {
            say(response, 400, String.valueOf(e.getMessage()));
        }
    }

    private static String text(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/sparql-update")) {
            return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (request.getParameter("using-graph-uri") != null || request.getParameter("using-named-graph-uri") != null) {
            throw Problem.badQuestion("Say USING in the update, not in the address.");
        }
        return Optional.ofNullable(request.getParameter("update")).orElseThrow(
                () -> new Problem(415, "An update comes as application/sparql-update or as the field update."));
    }

    private static void check(Update update) {
        if (update instanceof UpdateLoad) {
            throw Problem.badQuestion("LOAD is switched off: nothing is fetched; send the data with INSERT DATA.");
        }
        if (update instanceof UpdateModify modify && OtherServers.in(modify.getWherePattern()).areAsked()) {
            throw Problem.badQuestion("SERVICE is switched off: this endpoint asks no other server.");
        }
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
