package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Lets a client ask again over the same connection after it was refused.
 *
 * <p>A refusal is often sent before the body of the request was read. What is left of the body would make the server
 * close the connection without a word, and the client's next request would be lost (RFC 9112, section 9.6). So a small
 * body is read to its end first, and a large or endless one is answered with {@code Connection: close}.
 *
 * <p>Example: a judgement sent without a login gives 401, and the login sent after it over the same connection is heard.
 */
final class Refusals implements Filter {
    /** What is read for the sake of the connection, in bytes; more costs more than a new connection. */
    private static final int SMALL = 64 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Refusing((HttpServletRequest) request, (HttpServletResponse) response));
    }

    private static final class Refusing extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Refusing(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            settle(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            settle(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String sentence) throws IOException {
            settle(status);
            super.sendError(status, sentence);
        }

        private void settle(int status) {
            if (status >= 400 && !isCommitted() && !bodyIsRead()) {
                setHeader("Connection", "close");
            }
        }

        private boolean bodyIsRead() {
            long length = request.getContentLengthLong();
            if (length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null) {
                return true;
            }
            try {
                ServletInputStream body = request.getInputStream();
                if (!body.isFinished() && length > 0 && length <= SMALL) {
                    body.transferTo(OutputStream.nullOutputStream());
                }
                return body.isFinished();
            } catch (IOException | IllegalStateException e) {
                return false;
            }
        }
    }
}
