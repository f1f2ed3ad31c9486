package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.rdf.GraphFormat;
import org.communique.store.EncounterStore;
import org.communique.store.Export;
import org.communique.store.links.LinkFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique export}: prints a dataset as RDF. */
@Command(name = "export", description = "Print a dataset as RDF.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "turtle", description = "One of ${COMPLETION-CANDIDATES} (default: turtle); jsonld and rdfxml leave out the reifiers.")
    private GraphFormat format;

    @Option(names = "--with-text", description = "Export the text of the articles too.")
    private boolean withText;

    @Option(names = "--with-gazetteer", description = "Export the gazetteer too.")
    private boolean withGazetteer;

    @Option(names = "--links", paramLabel = "FORMAT", description = "Print instead who and what is which item of Wikidata: ${COMPLETION-CANDIDATES}.")
    private Optional<LinkFormat> links = Optional.empty();

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        if (links.isPresent()) {
            try (EncounterStore store = dataset.existing()) {
                store.links(links.get(), spec.commandLine().getOut());
            }
            return 0;
        }
        try (EncounterStore store = dataset.existing(); OutputStream out = Bytes.of(spec.commandLine().getOut())) {
            store.export(new Export(format, withText, withGazetteer), out);
        }
        return 0;
    }
}
