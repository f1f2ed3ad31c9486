package org.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code communique judge}: decides what the program cannot know; what it does is done by its subcommands.
 *
 * <p>Example: {@code communique judge reject encounter-3f9a1c --why "demands, not people"}.
 */
@Command(name = "judge", description = "Accept, reject, merge, split or correct encounters. What you decide outlives re-reading.", synopsisSubcommandLabel = "COMMAND", subcommands = {
        JudgeVerdict.Accept.class, JudgeVerdict.Reject.class, JudgeVerdict.Merge.class, JudgeSplit.class,
        JudgeCorrect.class, JudgeList.class, JudgeUndo.class, JudgeExport.class, JudgeImport.class})
final class JudgeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to decide: one of "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
