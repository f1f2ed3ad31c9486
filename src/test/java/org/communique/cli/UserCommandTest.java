package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.server.login.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making those who may log in. */
class UserCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void printsALineThatAdmitsTheUser(@TempDir Path folder) throws Exception {
        assertThat(run("correct horse battery\n", "user", "ada")).isZero();
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line).startsWith("ada:pbkdf2-sha256$").doesNotContain("horse");
        Users users = Users.read(Files.writeString(folder.resolve("users"), line));
        assertThat(users.admits("ada", "correct horse battery")).isTrue();
        assertThat(users.admits("ada", "correct horse")).isFalse();
        assertThat(users.admits("eve", "correct horse battery")).isFalse();
    }

    @Test
    void refusesAShortPassword() {
        assertThat(run("short\n", "user", "ada")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private int run(String input, String... words) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return Communique.commandLine().setOut(new PrintWriter(out, false, StandardCharsets.UTF_8)).execute(words);
        } finally {
            System.setIn(before);
        }
    }
}
