package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.Sifted;
import org.communique.server.RemoteEndpoint;
import org.communique.store.gazetteer.Refresh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer refresh}: fetches a newer slice of Wikidata from a SPARQL endpoint. */
@Command(name = "refresh", description = "Fetch a newer slice of Wikidata from a SPARQL endpoint; it takes the place of the one fetched before in one step, or not at all.")
final class GazetteerRefresh implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Option(names = "--endpoint", paramLabel = "URL", required = true, description = "The address of a SPARQL endpoint with Wikidata's model, such as https://query.wikidata.org/sparql.")
    private URI endpoint;
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "90", description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
    private int timeout;
    @Option(names = "--attempts", paramLabel = "N", defaultValue = "6", description = "How often to ask for a page (default: ${DEFAULT-VALUE}).")
    private int attempts;
    @Option(names = "--pause", paramLabel = "MILLISECONDS", defaultValue = "1000", description = "How long to wait before asking again, doubled each time (default: ${DEFAULT-VALUE}).")
    private long pause;
    @Mixin
    private GazetteerOption gazetteer;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        RemoteEndpoint remote = new RemoteEndpoint(endpoint, "Communique/" + Version.number(),
                new RemoteEndpoint.Patience(Duration.ofSeconds(timeout), attempts, Duration.ofMillis(pause)),
                line -> say(err, line));
        Sifted slice = new Refresh(remote, endpoint.toString(), line -> say(err, line)).into(gazetteer.layers(),
                PartialDate.of(LocalDate.now()));
        err.println(slice.tables().summary() + " fetched; " + slice.quarantined().size()
                + " facts set aside (communique gazetteer info --quarantine lists them).");
        return 0;
    }

    private static void say(PrintWriter err, String line) {
        err.println("communique: " + line);
        err.flush();
    }
}
