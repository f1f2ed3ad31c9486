package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communique.server.login.Caller;

/**
 * Lets only those through who may log in.
 *
 * <p>Example: shapes may hold queries that nothing bounds, so {@code POST /sparql/shacl} without a name and password
 * gives 401.
 */
final class LoginRequired implements Filter {
    private final Caller caller;

    LoginRequired(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (caller.isKnown((HttpServletRequest) request)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse http = (HttpServletResponse) response;
        http.setStatus(401);
        http.setHeader("WWW-Authenticate", Caller.CHALLENGE);
        http.setContentType("text/plain; charset=utf-8");
        http.getOutputStream().write("Log in to do this.\n".getBytes(StandardCharsets.UTF_8));
    }
}
