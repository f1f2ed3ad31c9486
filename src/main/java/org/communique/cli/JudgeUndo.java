package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique judge undo}: takes decisions back. */
@Command(name = "undo", description = "Take decisions back.")
final class JudgeUndo implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JUDGEMENT", arity = "1..*", description = "Judgements by the names that list gives them.")
    private List<String> judgements;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        for (String id : judgements) {
            spec.commandLine().getErr().println("Taken back: " + new Judges(dataset).undo(id).words());
        }
        return 0;
    }
}
