package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique export}: writes a dataset as RDF, or its encounters for other programs. */
@Command(name = "export", description = "Write a dataset as RDF, or its encounters for other programs.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "turtle", description = "One of ${COMPLETION-CANDIDATES} (default: turtle); jsonld and rdfxml leave out the reifiers; csv and dyads are tables.")
    private ExportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--with-text", description = "Export the text of the articles too (RDF only).")
    private boolean withText;

    @Option(names = "--with-gazetteer", description = "Export the gazetteer too (RDF only).")
    private boolean withGazetteer;

    @Option(names = "--links", paramLabel = "FORMAT", description = "Write instead who and what is which item of Wikidata: ${COMPLETION-CANDIDATES}.")
    private Optional<LinkFormat> links = Optional.empty();

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws IOException {
        if (links.isPresent()) {
            try (EncounterStore store = dataset.existing();
                    PrintWriter out = new PrintWriter(output(), false, StandardCharsets.UTF_8)) {
                store.links(links.get(), out);
            }
            return 0;
        }
        if (format.graphs().isPresent() && selection.isUsed()) {
            throw new ParameterException(spec.commandLine(), "An export as " + format
                    + " has all encounters; --from, --to, --status, --country and --min-confidence go with csv, dyads,"
                    + " graphml, plover, quickstatements and icalendar.");
        }
        try (EncounterStore store = dataset.existing(); OutputStream out = output()) {
            Optional<GraphFormat> graphs = format.graphs();
            if (graphs.isPresent()) {
                store.export(new Export(graphs.orElseThrow(), withText, withGazetteer), out);
            } else {
                store.export(format.encounters(), selection.selection(), out);
            }
        }
        return 0;
    }

    private OutputStream output() throws IOException {
        return file.isPresent() ? Files.newOutputStream(file.get()) : Bytes.of(spec.commandLine().getOut());
    }
}
