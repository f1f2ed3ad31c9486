package org.communique.cli;

import java.time.format.DateTimeParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.entity.gazetteer.GazetteerFolder;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.Layer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.Sifted;
import org.communique.store.gazetteer.GazetteerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer import}: adds facts of the user's own to the gazetteer. */
@Command(name = "import", description = "Add facts of your own: RDF of Wikidata's model, or tables.")
final class GazetteerImporting implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "RDF files (.ttl .nt .nq .trig .rdf .jsonld), tables (.tsv), or folders of tables.")
    private List<Path> files;
    @Option(names = "--replace", description = "Forget what was imported before.")
    private boolean replace;
    @Option(names = "--known-at", paramLabel = "DATE", description = "The day on which tenures without an end are known to last, where the files do not say.")
    private String knownAt;
    @Mixin
    private GazetteerOption gazetteer;

    @Override
    public Integer call() throws IOException {
        GazetteerFolder layers = gazetteer.layers();
        Optional<PartialDate> day = Optional.ofNullable(knownAt).map(GazetteerImporting::day);
        GazetteerTables tables = replace
                ? GazetteerTables.EMPTY
                : layers.layer(Layer.OWN).orElse(GazetteerTables.EMPTY);
        for (Path file : files) {
            tables = tables.under(new GazetteerImport(layers.open(), day).read(file));
        }
        Sifted sifted = Sifted.of(tables);
        layers.replace(Layer.OWN, sifted);
        spec.commandLine().getErr().println(sifted.tables().summary() + " in your own layer now; "
                + sifted.quarantined().size()
                + " facts set aside (communique gazetteer info --quarantine lists them).");
        return 0;
    }

    private static PartialDate day(String text) {
        try {
            return PartialDate.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("The date \"" + text + "\" is no day; write it as 2022-03-10.", e);
        }
    }
}
