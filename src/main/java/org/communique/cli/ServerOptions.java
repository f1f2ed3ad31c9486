package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.communique.server.ServerSettings;
import org.communique.server.login.Users;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a dataset is served; shared by {@code serve} and {@code demo}. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "N", defaultValue = "3330", description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port;

    @Option(names = "--everywhere", description = "Let other machines connect too, not only this one.")
    private boolean everywhere;

    @Option(names = "--query-seconds", paramLabel = "N", defaultValue = "30", description = "How long a query may take (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--query-rows", paramLabel = "N", defaultValue = "100000", description = "How many rows a query may give (default: ${DEFAULT-VALUE}).")
    private long rows;

    @Option(names = "--users", paramLabel = "FILE", description = "Who may log in to judge, store and update; communique user makes its lines (default: nobody).")
    private Optional<Path> users = Optional.empty();

    @Mixin
    private GazetteerOption gazetteer;

    /** What is known of names. */
    GazetteerOption gazetteer() {
        return gazetteer;
    }

    /** Those of the file; nobody without one. */
    Users users() throws IOException {
        return users.isPresent() ? Users.read(users.get()) : Users.NOBODY;
    }

    ServerSettings settings() {
        return new ServerSettings(port, everywhere, Duration.ofSeconds(seconds), rows);
    }

    boolean everywhere() {
        return everywhere;
    }
}
