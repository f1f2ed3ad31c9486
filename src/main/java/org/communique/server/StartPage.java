package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.communique.store.query.Question;

/** A plain page that lists the endpoint and the questions, each with a link that asks it. */
final class StartPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient List<Question> questions;

    StartPage(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Communiqué</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
                <h1>Communiqué: who met whom</h1>
                <p>SPARQL endpoint: <a href="/sparql"><code>/sparql</code></a></p>
                <h2>Questions</h2>
                <ul>
                """);
        for (Question question : questions) {
            page.append("<li><a href=\"/sparql?query=").append(encoded(question.sparql(Map.of())))
                    .append("\">").append(escaped(question.title())).append("</a> (<code>communique query ")
                    .append(escaped(question.name())).append("</code>)</li>\n");
        }
        return page.append("</ul></body></html>\n").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
