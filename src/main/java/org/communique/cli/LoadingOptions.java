package org.communique.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is read how into which dataset; shared by all commands that fill one. What is fetched is kept beside it. */
final class LoadingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Mixin
    private DatasetOption dataset;

    @Mixin
    private ExtractionOptions extraction;

    InputOptions input() {
        input.keepBeside(dataset.folder());
        return input;
    }

    DatasetOption dataset() {
        return dataset;
    }

    Reader reader() {
        return Reader.with(extraction);
    }

    /** Where progress and warnings go. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
