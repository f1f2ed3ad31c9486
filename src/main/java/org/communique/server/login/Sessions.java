package org.communique.server.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Those who are logged in, known by a cookie that scripts cannot read and other sites cannot send.
 *
 * <p>Example: Ada logs in and gets a cookie and a token; a request that changes something brings both back, the token in
 * the header {@value #TOKEN_HEADER}.
 */
public final class Sessions {
    /** The header that brings the token of the page. */
    public static final String TOKEN_HEADER = "X-Communique-Token";

    private static final String COOKIE = "communique-session";
    private static final Duration LENGTH = Duration.ofHours(12);
    private static final int MOST = 1000;
    private static final long WAIT_AFTER_FAILURE = 500;

    private final Users users;
    private final SecureRandom random = new SecureRandom();
    /** One password at a time is checked, so that guessing neither gets fast nor takes the whole machine. */
    private final Semaphore checking = new Semaphore(1, true);
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /** Somebody logged in: the name, the token of the pages, and until when (System.nanoTime). */
    public record Session(String user, String token, long until) {
        boolean isOver() {
            return System.nanoTime() - until > 0;
        }
    }

    /** Sessions of these users. */
    public Sessions(Users users) {
        this.users = users;
    }

    /** Whether anybody may log in. */
    public boolean isOpen() {
        return !users.isEmpty();
    }

    /** Logs in and sets the cookie; empty when name or password is wrong. */
    public Optional<Session> login(String user, String password, HttpServletResponse response) {
        if (!admits(user, password)) {
            return Optional.empty();
        }
        Session session = new Session(user, token(), System.nanoTime() + LENGTH.toNanos());
        String secret = token();
        synchronized (sessions) {
            sessions.values().removeIf(Session::isOver);
            if (sessions.size() >= MOST) {
                sessions.remove(sessions.keySet().iterator().next());
            }
            sessions.put(secret, session);
        }
        response.addHeader("Set-Cookie", cookie(secret, LENGTH));
        return Optional.of(session);
    }

    boolean admits(String user, String password) {
        checking.acquireUninterruptibly();
        try {
            boolean admitted = users.admits(user, password);
            if (!admitted) {
                Thread.sleep(WAIT_AFTER_FAILURE);
            }
            return admitted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            checking.release();
        }
    }

    /** Who asks, by the cookie. */
    public Optional<Session> of(HttpServletRequest request) {
        Optional<String> secret = secret(request);
        synchronized (sessions) {
            return secret.map(sessions::get).filter(session -> !session.isOver());
        }
    }

    /** Who asks for a change: by the cookie, and by the token that only pages of ours know. */
    public Optional<Session> changing(HttpServletRequest request) {
        return of(request).filter(session -> session.token().equals(request.getHeader(TOKEN_HEADER)));
    }

    /** Ends the session. */
    public void logout(HttpServletRequest request, HttpServletResponse response) {
        synchronized (sessions) {
            secret(request).ifPresent(sessions::remove);
        }
        response.addHeader("Set-Cookie", cookie("", Duration.ZERO));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static String cookie(String secret, Duration age) {
        return COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + age.toSeconds();
    }

    private String token() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
