package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.server.RemoteDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique load}: reads articles and keeps who met whom in a dataset. */
@Command(name = "load", description = "Read articles and keep who met whom in a dataset. An article that is there already is replaced when it "
        + "changed, else left alone.")
final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions input;

    @Mixin
    private DatasetOption dataset;

    @Mixin
    private ExtractionOptions extraction;

    @Option(names = "--again", description = "Read unchanged articles too, as after an upgrade.")
    private boolean again;
    @Option(names = "--whole-gazetteer", description = "Put the whole gazetteer into the dataset, for Wikidata queries on everybody; else only what articles cite.")
    private boolean wholeGazetteer;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        input.keepBeside(dataset.folder());
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            err.println("communique: loading through the server at " + server.get().address());
            return new RemoteLoad(server.get(), input, err).load(again);
        }
        Reader reader = Reader.with(extraction);
        return new LocalLoad(reader, input, err).withWholeGazetteer(wholeGazetteer).load(dataset, again).exitCode();
    }
}
