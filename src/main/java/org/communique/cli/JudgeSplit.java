package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.judgement.Ruling;
import org.communique.store.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique judge split}: some reports of an encounter tell of another. */
@Command(name = "split", description = "Some reports of an encounter tell of another one.")
final class JudgeSplit implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ENCOUNTER", description = "The encounter.")
    private String encounter;

    @Parameters(index = "1..*", paramLabel = "REPORT", arity = "1..*", description = "Its reports to be set apart, or the articles that they stand in.")
    private List<String> apart;

    @Mixin
    private SignatureOptions signature;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        new Judges(dataset).judge(
                new Ruling(Verdict.SPLIT, List.of(encounter), apart, List.of(), signature.signature()),
                spec.commandLine().getOut());
        return 0;
    }
}
