package org.communique.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.fetching.FetchSettings;
import picocli.CommandLine.Option;

/** How addresses are fetched; shared by all commands that read articles. */
final class FetchingOptions {
    @Option(names = "--allow-private", description = "Fetch addresses of this computer and of private networks too.")
    private boolean allowPrivate;

    @Option(names = "--contact", paramLabel = "WHO", description = "Your mail or web address, told to the servers that are asked.")
    private String contact;

    @Option(names = "--pause", paramLabel = "SECONDS", defaultValue = "1", description = "The least time between two requests to one host (default: ${DEFAULT-VALUE}).")
    private double pause = 1;

    @Option(names = "--proxy", paramLabel = "ADDRESS", description = "Fetch through this proxy, such as http://proxy.example:3128 (default: HTTPS_PROXY or HTTP_PROXY).")
    private URI proxy;

    @Option(names = "--archive", paramLabel = "DIR", description = "Keep what is fetched here, as a web archive (default: beside the dataset).")
    private Path archive;

    Optional<Path> archive() {
        return Optional.ofNullable(archive);
    }

    FetchSettings settings() {
        return FetchSettings.standard().withPrivate(allowPrivate).withContact(Optional.ofNullable(contact))
                .withProxy(Optional.ofNullable(proxy).or(() -> inherited(System.getenv())))
                .withPause(Duration.ofMillis(Math.round(Math.max(0, pause) * 1000)));
    }

    private static Optional<URI> inherited(Map<String, String> environment) {
        return Stream.of("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy").map(environment::get)
                .filter(address -> address != null && address.matches("https?://[^/\\s]+/?")).map(URI::create)
                .filter(address -> address.getPort() > 0).findFirst();
    }
}
