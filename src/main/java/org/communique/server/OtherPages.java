package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Lets the pages of other sites ask what anybody may ask (CORS), without cookies or passwords.
 *
 * <p>Example: a notebook in a browser asks {@code /sparql}; it can neither read who is logged in nor judge in their name.
 */
final class OtherPages implements Filter {
    private static final List<String> OPEN = List.of("/sparql", "/api/", "/id/", "/$/ping");
    private static final String CLOSED = "/api/session";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI();
        boolean open = OPEN.stream().anyMatch(path::startsWith) && !path.startsWith(CLOSED);
        if (open) {
            answer.setHeader("Access-Control-Allow-Origin", "*");
            answer.setHeader("Access-Control-Expose-Headers", BoundedQuery.ROW_LIMIT);
        }
        if (open && asked.getMethod().equals("OPTIONS")) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setHeader("Access-Control-Max-Age", "86400");
            answer.setStatus(204);
            return;
        }
        chain.doFilter(request, response);
    }
}
