package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.store.query.Answer;
import org.communique.store.query.AnswerFormat;
import org.communique.store.query.QueryPack;
import org.communique.store.query.Question;
import org.communique.store.query.QuestionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique query}: answers a question of the pack, or a SPARQL query of the user's own. */
@Command(name = "query", description = "Answer a question. Without a name: list the questions.")
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "", description = "A question of the list, a file with a SPARQL query, or - for one from standard input.")
    private String name;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A value for a parameter of the question.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private AnswerFormat format;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            list(spec.commandLine().getOut());
            return 0;
        }
        Answer answer = new Asking(dataset).select(sparql());
        try (OutputStream out = Bytes.of(spec.commandLine().getOut())) {
            answer.write(format, out);
        }
        return 0;
    }

    private String sparql() throws IOException {
        if (name.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (Files.isRegularFile(Path.of(name))) {
            return Question.parse(name, Files.readString(Path.of(name))).sparql(values);
        }
        return QueryPack.shipped().question(name).orElseThrow(() -> new QuestionException("There is no question " + name
                + "; communique query without a name lists them all.")).sparql(values);
    }

    private static void list(PrintWriter out) {
        for (Question question : QueryPack.shipped().questions()) {
            out.println(question.name() + ": " + question.title());
            question.parameters().forEach(parameter -> out.println("    --param " + parameter.name() + "=…  "
                    + parameter.description() + " (default: " + parameter.standard() + ")"));
        }
        out.flush();
    }
}
