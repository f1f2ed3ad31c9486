package org.communique.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique judge accept}, {@code reject} and {@code merge}: decisions that need no more than encounters. */
abstract class JudgeVerdict implements Callable<Integer> {
    private final Verdict verdict;

    @Parameters(paramLabel = "ENCOUNTER", arity = "1..*", description = "Encounters, such as encounter-3f9a1c20be77; or the IRI of a report, for what concerns it alone.")
    private List<String> encounters;

    @Mixin
    private JudgingOptions judging;

    JudgeVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public Integer call() throws IOException {
        return judging.judge(verdict, encounters, List.of(), List.of());
    }

    /** It is right. */
    @Command(name = "accept", description = "Encounters are right as they stand.")
    static final class Accept extends JudgeVerdict {
        Accept() {
            super(Verdict.ACCEPT);
        }
    }

    /** It is none. */
    @Command(name = "reject", description = "There are no such encounters. They stay listed, and are in nobody's list of meetings.")
    static final class Reject extends JudgeVerdict {
        Reject() {
            super(Verdict.REJECT);
        }
    }

    /** They are one. */
    @Command(name = "merge", description = "Encounters are one.")
    static final class Merge extends JudgeVerdict {
        Merge() {
            super(Verdict.MERGE);
        }
    }
}
