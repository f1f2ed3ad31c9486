package org.communique.cli;

import java.io.IOException;
import java.util.List;
import org.communique.store.judgement.Correction;
import org.communique.store.judgement.Ruling;
import org.communique.store.judgement.Verdict;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who decides in which dataset; shared by all commands that decide on encounters. */
final class JudgingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SignatureOptions signature;

    @Mixin
    private DatasetOption dataset;

    /** Decides, says what was decided, and gives the exit code. */
    int judge(Verdict verdict, List<String> encounters, List<String> apart, List<Correction> corrections)
            throws IOException {
        new Judges(dataset).judge(new Ruling(verdict, encounters, apart, corrections, signature.signature()),
                spec.commandLine().getOut());
        return 0;
    }
}
