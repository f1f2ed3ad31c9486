package org.communique.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.server.login.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique user}: makes a line for the file of those who may log in. */
@Command(name = "user", description = "Ask for a password and print the line of that user for the file of serve --users. The password is "
        + "kept as a salted hash only.")
final class UserCommand implements Callable<Integer> {
    private static final int SHORTEST = 8;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Whom to make the line for.")
    private String name;

    @Override
    public Integer call() throws IOException {
        String password = password();
        if (password.length() < SHORTEST) {
            throw new ParameterException(spec.commandLine(),
                    "The password must have " + SHORTEST + " characters or more.");
        }
        try {
            PrintWriter out = spec.commandLine().getOut();
            out.println(Users.line(name, password));
            out.flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Typed without being shown; or the first line of standard input where there is no terminal. */
    private static String password() throws IOException {
        Console console = System.console();
        if (console != null) {
            return Optional.ofNullable(console.readPassword("Password: ")).map(String::new).orElse("");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine()).orElse("");
    }
}
