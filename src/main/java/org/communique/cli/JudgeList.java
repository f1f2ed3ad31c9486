package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.judgement.JudgementJson;
import org.communique.store.judgement.Judging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique judge list}: what was decided. */
@Command(name = "list", description = "List what was decided, with what is not found any more.")
final class JudgeList implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lost", description = "Only judgements that do not find what they were about.")
    private boolean lost;

    @Option(names = "--json", description = "Print each as a line of JSON.")
    private boolean json;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        List<Judging.Listed> all = new Judges(dataset).list();
        PrintWriter out = spec.commandLine().getOut();
        for (Judging.Listed listed : all) {
            if (!lost || listed.isLost()) {
                print(listed, out);
            }
        }
        out.flush();
        long missing = all.stream().filter(Judging.Listed::isLost).count();
        spec.commandLine().getErr().println(all.size() + " judgements, " + missing
                + " of them not finding all that they were about.");
        return 0;
    }

    private void print(Judging.Listed listed, PrintWriter out) {
        if (json) {
            out.println(JudgementJson.write(listed.judgement()));
        } else {
            Judges.print(listed, out);
        }
    }
}
