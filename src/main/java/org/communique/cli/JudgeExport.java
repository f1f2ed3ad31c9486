package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import org.communique.store.judgement.Gold;
import org.communique.store.judgement.JudgementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique judge export}: writes what was decided into a file. */
@Command(name = "export", description = "Write what was decided into a file, for others or for measuring.")
final class JudgeExport implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, one JSON object a line.")
    private Path file;

    @Option(names = "--as-gold", description = "Write the articles of which every encounter was judged, with what was accepted and corrected, as gold for evaluate.")
    private boolean gold;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (gold) {
            try (EncounterStore store = dataset.existing()) {
                Gold read = store.judgements().gold();
                Files.write(file, read.lines());
                err.println(read.lines().size() + " articles written to " + file + "; " + read.incomplete()
                        + " left out, since not all that they tell was judged.");
            }
            return 0;
        }
        List<String> lines = new Judges(dataset).list().stream().map(one -> JudgementJson.write(one.judgement()))
                .toList();
        Files.write(file, lines);
        err.println(lines.size() + " judgements written to " + file + ".");
        return 0;
    }
}
