package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.evaluation.Evaluation;
import org.communique.evaluation.Figures;
import org.communique.evaluation.Scorer;
import org.communique.evaluation.StateNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique evaluate}: measures what is extracted against annotated articles. */
@Command(name = "evaluate", description = "Measure what is extracted against annotated articles: precision, recall and F1.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of annotated articles, one JSON object a line: id, title, text, published, and meetings with participants "
            + "(text, name, type), countries, kind, status, place, event_date; see docs/evaluation.md.")
    private List<Path> gold;

    @Option(names = "--predicted", paramLabel = "FILE", description = "Measure these lines of an earlier extract instead of extracting now.")
    private Path predicted;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Print the first N articles where gold and extraction differ.")
    private int errors;

    @Option(names = "--reliability", description = "Print instead how often encounters of each confidence are right: as shipped, and learned anew "
            + "on the other half of the articles.")
    private boolean reliability;

    @Option(names = "--fit", paramLabel = "FILE", description = "Learn the weights of the confidence from these articles and write them to a file.")
    private Path fit;

    @Mixin
    private ExtractionOptions extraction;

    @Override
    public Integer call() throws IOException {
        boolean calibrates = reliability || fit != null;
        Reader reader = Reader.with(calibrates ? extraction.withoutLimit() : extraction);
        StateNames names = StateNames.of(reader.gazetteer().tables().countries());
        if (calibrates) {
            new Calibration(new GoldReading(reader), names).run(gold, Optional.ofNullable(fit),
                    spec.commandLine().getOut());
            return 0;
        }
        for (Path file : gold) {
            List<JsonNode> documents = Evaluation.lines(file);
            Figures figures = Evaluation.score(documents, predicted == null
                    ? new GoldReading(reader).encounters(documents)
                    : Evaluation.encounters(Evaluation.lines(predicted)), names);
            print(file, figures, spec.commandLine().getOut());
        }
        return 0;
    }

    private void print(Path file, Figures figures, PrintWriter out) throws IOException {
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(figures.tree()));
        } else {
            out.println(file + ", " + figures.documents() + " articles");
            out.print(figures.text());
        }
        for (Scorer.Miss miss : figures.misses().stream().limit(errors).toList()) {
            out.println("\n## " + miss.document() + " " + miss.excerpt());
            miss.missed().forEach(one -> out.println("  missed   " + one));
            miss.surplus().forEach(one -> out.println("  surplus  " + one));
        }
        out.flush();
    }
}
