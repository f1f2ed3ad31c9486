package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.judgement.Judgement;
import org.communique.store.judgement.JudgementException;
import org.communique.store.judgement.JudgementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique judge import}: takes over what others decided. */
@Command(name = "import", description = "Take over what others decided.")
final class JudgeImport implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that judge export wrote.")
    private Path file;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        List<Judgement> read = read();
        int added = new Judges(dataset).add(read);
        spec.commandLine().getErr().println(added + " judgements added, " + (read.size() - added)
                + " were there already.");
        return 0;
    }

    private List<Judgement> read() throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                if (!line.isBlank()) {
                    judgements.add(JudgementJson.read(line));
                }
            } catch (JudgementException e) {
                throw new JudgementException("Line " + number + " of " + file + ": " + e.getMessage(), e);
            }
        }
        return judgements;
    }
}
