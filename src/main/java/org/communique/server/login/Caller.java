package org.communique.server.login;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Who sends a request that changes something: a page by its session and token, a program by name and password (RFC 7617).
 *
 * <p>Example: {@code curl --user ada http://localhost:3330/update …}.
 */
public final class Caller {
    /** What a program is told that brings neither. */
    public static final String CHALLENGE = "Basic realm=\"Communique\", charset=\"UTF-8\"";

    private static final String BASIC = "basic ";

    private final Sessions sessions;

    /** Those who are logged in to these sessions or could log in. */
    public Caller(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whether the caller is a user. */
    public boolean isKnown(HttpServletRequest request) {
        return name(request).isPresent();
    }

    /** The user who sends a request; empty for anybody else. */
    public Optional<String> name(HttpServletRequest request) {
        return sessions.changing(request).map(Sessions.Session::user).or(() -> byPassword(request));
    }

    private Optional<String> byPassword(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (!header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && sessions.admits(parts[0], parts[1]) ? Optional.of(parts[0]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
