package org.communique.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.server.login.Sessions;
import org.communique.server.login.Sessions.Session;

/**
 * Who is logged in: {@code GET /api/session}, {@code POST /api/login}, {@code POST /api/logout}.
 *
 * <p>Example: {@code {"user":"ada","token":"…","open":true}}; the token goes back in a header with every change.
 */
public final class LoginEndpoint implements Endpoint {
    private final Sessions sessions;

    /** Logs in to these sessions. */
    public LoginEndpoint(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Who asks, the token for changes, and whether anybody can log in here. */
    public record Who(Optional<String> user, Optional<String> token, boolean open) {
    }

    @Override
    public Who answer(Ask ask) {
        Optional<Session> session = sessions.of(ask.request());
        return new Who(session.map(Session::user), session.map(Session::token), sessions.isOpen());
    }

    /** Logs in. */
    public Who login(Ask ask, HttpServletResponse response) throws IOException {
        Map<String, String> form = form(ask, "user", "password");
        if (!sessions.isOpen()) {
            throw new Problem(403, "Nobody can log in here: the server was started without --users.");
        }
        Session session = sessions.login(form.get("user"), form.get("password"), response)
                .orElseThrow(() -> new Problem(401, "Name or password is wrong."));
        return new Who(Optional.of(session.user()), Optional.of(session.token()), true);
    }

    /** Logs out. */
    public Who logout(Ask ask, HttpServletResponse response) {
        sessions.logout(ask.request(), response);
        return new Who(Optional.empty(), Optional.empty(), sessions.isOpen());
    }

    /** The members of a small JSON object as text, those not given as empty text. */
    static Map<String, String> form(Ask ask, String... names) throws IOException {
        String type = Optional.ofNullable(ask.request().getContentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new Problem(415, "The body must be application/json.");
        }
        try {
            JsonNode body = Json.MAPPER.readTree(SubmittedArticle.body(ask.request()));
            Map<String, String> form = new TreeMap<>();
            for (String name : names) {
                form.put(name, body.path(name).asText(""));
            }
            return form;
        } catch (JsonProcessingException e) {
            throw new Problem(400, "The body is no JSON: " + e.getOriginalMessage());
        }
    }
}
