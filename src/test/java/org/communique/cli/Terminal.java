package org.communique.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command as a terminal does and keeps what it printed.
 *
 * <p>Example: {@code Terminal.run("query", "--dataset", folder).out()} lists the questions.
 *
 * @param code
 *            the exit code
 * @param out
 *            what went to standard output
 * @param err
 *            what went to standard error
 */
record Terminal(int code, String out, String err) {
    static Terminal run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Stream.of(words).map(String::valueOf).toArray(String[]::new);
        int code = Communique.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true))
                .execute(args);
        return new Terminal(code, out.toString(), err.toString());
    }

    /** Runs it on a dataset. */
    static Terminal on(Path dataset, Object... words) {
        return run(Stream.concat(Stream.of(words), Stream.of("--dataset", dataset)).toArray());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
