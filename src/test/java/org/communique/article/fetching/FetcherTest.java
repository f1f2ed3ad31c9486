package org.communique.article.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.communique.article.reading.NewsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final FetchSettings QUICK = FetchSettings.standard().withPause(Duration.ofMillis(1))
            .withPatience(Duration.ofSeconds(10), Duration.ofMillis(5));

    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        server.putArticle("/a.html", "A", "2022-03-10");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::",
            "fe80::1", "fc00::1", "fd12:3456::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
            "2002:7f00:1::", "ff02::1"})
    void refusesAddressesOfThisComputerAndOfPrivateNetworks(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "192.169.0.1", "100.128.0.1",
            "2606:2800:220:1::", "64:ff9b::808:808"})
    void letsPublicAddressesThrough(String address) throws IOException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void refusesANameThatLeadsIntoAPrivateNetwork() throws IOException {
        PublicAddresses.Names names = host -> new InetAddress[]{InetAddress.getByName("93.184.216.34"),
                InetAddress.getByName("192.168.7.7")};
        try (Fetcher fetcher = new Fetcher(QUICK, names)) {
            assertThat(fetcher.fetch(Fetcher.Request.of("http://rebinding.example/a.html")))
                    .isEqualTo(new Fetched.Refused("leads to the private address 192.168.7.7, which is not fetched "
                            + "unless --allow-private is given."));
        }
    }

    @Test
    void refusesARedirectIntoAPrivateNetworkAfterAPublicPage() throws IOException {
        // The test's own server plays the public host: its name is the only one that is let through.
        PublicAddresses.Names names = host -> switch (host) {
            case "localhost" -> new InetAddress[]{InetAddress.getLoopbackAddress()};
            default -> InetAddress.getAllByName(host);
        };
        for (String target : new String[]{"http://127.0.0.1:1/x", "http://169.254.169.254/latest/", "http://[::1]/"}) {
            server.handle("/on", exchange -> {
                exchange.getResponseHeaders().set("Location", target);
                exchange.sendResponseHeaders(302, -1);
            });
            PublicAddresses onlyServer = new PublicAddresses(false, Optional.of("localhost"), names);
            try (Fetcher fetcher = new Fetcher(QUICK, onlyServer)) {
                assertThat(fetcher.fetch(Fetcher.Request.of(server.address("/on")))).asString()
                        .contains("leads to the private address");
            }
        }
    }

    @Test
    void connectsOnlyToWhatWasChecked() throws IOException {
        int[] asked = {0};
        // The first answer is public, the later ones lead to this computer, as a rebinding server does.
        PublicAddresses.Names names = host -> new InetAddress[]{asked[0]++ == 0
                ? InetAddress.getByName("93.184.216.34")
                : InetAddress.getLoopbackAddress()};
        try (Fetcher fetcher = new Fetcher(QUICK, names)) {
            String address = server.address("/a.html").replace("localhost", "rebinding.example");
            assertThat(fetcher.fetch(Fetcher.Request.of(address))).asString().contains("private address 127.0.0.1");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void repeatsWhatFailedForTheMoment() throws IOException {
        int[] asked = {0};
        server.handle("/busy.html", exchange -> {
            asked[0]++;
            exchange.sendResponseHeaders(asked[0] < 3 ? 503 : 200, -1);
        });
        try (Fetcher fetcher = new Fetcher(QUICK.withPrivate(true))) {
            assertThat(fetcher.fetch(Fetcher.Request.of(server.address("/busy.html"))))
                    .isInstanceOf(Fetched.Content.class);
        }
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void fetchesThroughAProxy() throws IOException {
        server.handle("http://news.example/a.html", exchange -> {
            byte[] page = NewsServer.page("Through the proxy", "2022-03-10").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });
        PublicAddresses.Names names = host -> {
            if (host.equals("localhost")) {
                return new InetAddress[]{InetAddress.getLoopbackAddress()};
            }
            throw new UnknownHostException(host);
        };
        FetchSettings settings = QUICK.withProxy(Optional.of(URI.create(server.address(""))));
        try (Fetcher fetcher = new Fetcher(settings, names)) {
            assertThat(fetcher.fetch(Fetcher.Request.of("http://news.example/a.html")))
                    .isInstanceOfSatisfying(Fetched.Content.class,
                            page -> assertThat(new String(page.body(), StandardCharsets.UTF_8))
                                    .contains("Through the proxy"));
        }
    }
}
