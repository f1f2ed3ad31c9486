package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.server.RemoteDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique load}: reads articles and keeps who met whom in a dataset. */
@Command(name = "load", description = "Read articles and keep who met whom in a dataset. An article that is there already is replaced when it "
        + "changed, else left alone.")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private LoadingOptions loading;

    @Option(names = "--again", description = "Read unchanged articles too, as after an upgrade.")
    private boolean again;
    @Option(names = "--whole-gazetteer", description = "Put the whole gazetteer into the dataset, for Wikidata queries on everybody; else only what articles cite.")
    private boolean wholeGazetteer;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = loading.err();
        InputOptions input = loading.input();
        DatasetOption dataset = loading.dataset();
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            err.println("communique: loading through the server at " + server.get().address());
            return new RemoteLoad(server.get(), input, err).load(again);
        }
        return new LocalLoad(loading.reader(), input, err).withWholeGazetteer(wholeGazetteer).load(dataset, again)
                .exitCode();
    }
}
