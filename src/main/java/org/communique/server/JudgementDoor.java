package org.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.store.judgement.JudgementException;
import org.communique.store.judgement.JudgementJson;
import org.communique.store.judgement.Judging;
import org.communique.store.judgement.RulingJson;

/**
 * Lets commands of the same user judge in the dataset that the server holds; what comes in and goes out are the lines of
 * {@link RulingJson} and {@link JudgementJson}.
 */
final class JudgementDoor extends HttpServlet {
    /** Where judgements are sent: GET lists, POST decides, PUT imports, DELETE takes back. */
    static final String PATH = "/local/judgements";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;
    private final transient Judging judging;

    JudgementDoor(String token, Judging judging) {
        this.token = token;
        this.judging = judging;
    }

    private interface Answering {
        String answer() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response,
                () -> judging.list().stream().map(RulingJson::write).collect(Collectors.joining("\n")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response,
                () -> RulingJson.write(judging.judge(RulingJson.read(body(request), Optional.empty()))));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> String.valueOf(judging.add(
                body(request).lines().filter(line -> !line.isBlank()).map(JudgementJson::read).toList()).size()));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> JudgementJson.write(judging.undo(
                Optional.ofNullable(request.getParameter("id")).orElse(""))));
    }

    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        response.setContentType("application/json; charset=utf-8");
        String answer;
        if (!LocalDoor.isOwner(request, token)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer = refusal("Only the owner of the dataset may judge.");
        } else {
            try {
                answer = answering.answer();
            } catch (JudgementException e) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                answer = refusal(e.getMessage());
            }
        }
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String sentence) throws IOException {
        return JSON.writeValueAsString(Map.of("error", sentence));
    }
}
