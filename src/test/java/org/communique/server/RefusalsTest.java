package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a connection whose request was refused before its body was read. */
class RefusalsTest {
    private static final String THEN = "GET /$/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static ChronicleServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = ChronicleServer.start(folder, ServerSettings.standard().withPort(0), ChronicleServer.IDLE_DESK);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/judgements", "api/articles", "api/nothing", "update", "sparql/shacl"})
    void hearsTheNextRequestAfterABodyThatCameLate(String path) throws Exception {
        try (Socket socket = new Socket("localhost", server.served.server().port())) {
            say(socket, head(path, 1000));
            Thread.sleep(100);
            say(socket, "a".repeat(1000) + THEN);
            assertThat(answers(socket)).matches("(?s)HTTP/1\\.1 4\\d\\d .*HTTP/1\\.1 200 .*");
        }
    }

    @Test
    void saysThatTheConnectionEndsWhereMuchIsUnread() throws Exception {
        try (Socket socket = new Socket("localhost", server.served.server().port())) {
            say(socket, head("api/judgements", 1_000_000));
            assertThat(answers(socket)).startsWith("HTTP/1.1 401").containsIgnoringCase("Connection: close");
        }
    }

    private static String head(String path, int length) {
        return "POST /" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    private static void say(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String answers(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
