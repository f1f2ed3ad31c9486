package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.server.RemoteDataset;
import org.communique.store.EncounterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique retract}: takes articles out of a dataset. */
@Command(name = "retract", description = "Take articles out of a dataset, with everything that stood on them alone.")
final class RetractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "The IRI of an article, or the id it came with.")
    private List<String> articles;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        List<String> unknown = retract();
        PrintWriter err = spec.commandLine().getErr();
        unknown.forEach(name -> err.println("communique: there is no article " + name + " in " + dataset.folder()
                + "; its name is what communique query gives as ?article, or the id of its input."));
        err.println(articles.size() - unknown.size() + " retracted.");
        return unknown.isEmpty() ? 0 : 1;
    }

    private List<String> retract() throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            return server.get().retract(articles);
        }
        try (EncounterStore store = dataset.existing()) {
            return store.retract(articles);
        }
    }
}
