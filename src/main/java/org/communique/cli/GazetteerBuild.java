package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.entity.gazetteer.GazetteerBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer build}: makes the tables that are shipped from collected public facts. */
@Command(name = "build", description = "Make the tables that are shipped from collected public facts; the same facts give the same tables.")
final class GazetteerBuild implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Parameters(index = "0", paramLabel = "FACTS", description = "The folder of the collected facts: countries.tsv, persons.tsv, positions.tsv, tenures.tsv …")
    private Path facts;
    @Parameters(index = "1", paramLabel = "OUT", description = "The folder to write the tables to.")
    private Path target;
    @Option(names = "--supplement", paramLabel = "DIR", description = "The folder of the tables written by hand (default: those that are shipped).")
    private Path supplement;

    @Override
    public Integer call() throws IOException {
        for (String table : new String[]{"countries", "persons", "positions", "tenures"}) {
            if (!Files.isRegularFile(facts.resolve(table + ".tsv"))) {
                throw new IllegalArgumentException("The folder " + facts + " lacks " + table
                        + ".tsv; name the folder of the collected facts.");
            }
        }
        GazetteerBuilder.Built built = supplement == null
                ? GazetteerBuilder.write(facts, target)
                : GazetteerBuilder.write(facts, supplement, target);
        spec.commandLine().getErr().println(built.tables().persons().size() + " persons, "
                + built.tables().tenures().size() + " tenures, " + built.tables().places().size()
                + " places written to "
                + target + "; " + built.quarantined().size() + " facts set aside in quarantine.tsv.");
        return 0;
    }
}
