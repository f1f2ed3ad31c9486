package org.communique.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.communique.article.Article;
import org.communique.store.LoadSummary;

/**
 * Lets commands of the same user load articles into the dataset that the server holds: lines of articles come in, the
 * summary goes out. Whoever has not the token of the {@link Doorplate} is refused.
 */
final class LocalDoor extends HttpServlet {
    /** Where articles are sent. */
    static final String PATH = "/local/articles";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient BiFunction<List<Article>, Boolean, LoadSummary> load;
    private final transient UnaryOperator<List<String>> retract;
    private final String token;

    /**
     * A door.
     *
     * @param token
     *            what a caller must know
     * @param load
     *            reads and stores articles; the flag tells whether unchanged ones too
     * @param retract
     *            takes articles out and gives those that are not there
     */
    LocalDoor(String token, BiFunction<List<Article>, Boolean, LoadSummary> load,
            UnaryOperator<List<String>> retract) {
        this.retract = retract;
        this.token = token;
        this.load = load;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        if (!isOwner(request, token)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Only the owner of the dataset may load articles.");
            return;
        }
        try {
            LoadSummary summary = load.apply(articles(request),
                    Boolean.parseBoolean(request.getParameter("again")));
            JSON.writeValue(response.getOutputStream(), summary);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    /** Takes articles out; they are named by parameters {@code article}. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        if (isOwner(request, token)) {
            String[] named = Optional.ofNullable(request.getParameterValues("article")).orElseGet(() -> new String[0]);
            JSON.writeValue(response.getOutputStream(), retract.apply(List.of(named)));
        } else {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Only the owner of the dataset may retract articles.");
        }
    }

    /** Whether the caller knows the token of the doorplate. */
    static boolean isOwner(HttpServletRequest request, String token) {
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> articles(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding("UTF-8");
        List<Article> articles = new ArrayList<>();
        BufferedReader lines = request.getReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            articles.add(ArticleJson.read(JSON.readTree(line)));
        }
        return articles;
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        JSON.writeValue(response.getOutputStream(), Map.of("error", String.valueOf(sentence)));
    }
}
