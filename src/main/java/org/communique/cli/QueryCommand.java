package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--questions", paramLabel = "DIR", description = "A folder with questions of your own (files ending in .rq); of the same name, yours is asked.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            new QuestionListing(pack()).print(spec.commandLine().getOut());
            return 0;
        }
        try {
            Answer answer = new Asking(dataset).select(question().sparql(values));
            try (OutputStream out = Bytes.of(spec.commandLine().getOut())) {
                answer.write(format, out);
            }
            return 0;
        } catch (QuestionException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private QueryPack pack() throws IOException {
        return folder.isPresent() ? QueryPack.shipped().and(folder.get()) : QueryPack.shipped();
    }

    private Question question() throws IOException {
        if (name.equals("-")) {
            return Question.parse("of standard input",
                    new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Files.isRegularFile(Path.of(name))
                ? Question.parse(name, Files.readString(Path.of(name)))
                : pack().named(name);
    }
}
