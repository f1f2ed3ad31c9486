package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.communique.store.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique stats}: counts what a dataset has. */
@Command(name = "stats", description = "Count what a dataset has: articles, encounters by status, kind and year, people, links.")
final class StatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOption dataset;

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Census census = Census.of(new Asking(dataset).select(Census.query()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? census.json() + "\n" : census.text());
        out.flush();
        return 0;
    }
}
