package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique judge split}: some reports of an encounter tell of another. */
@Command(name = "split", description = "Some reports of an encounter tell of another one.")
final class JudgeSplit implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ENCOUNTER", description = "The encounter.")
    private String encounter;

    @Parameters(index = "1..*", paramLabel = "REPORT", arity = "1..*", description = "Its reports to be set apart, or the articles that they stand in.")
    private List<String> apart;

    @Mixin
    private JudgingOptions judging;

    @Override
    public Integer call() throws IOException {
        return judging.judge(Verdict.SPLIT, List.of(encounter), apart, List.of());
    }
}
