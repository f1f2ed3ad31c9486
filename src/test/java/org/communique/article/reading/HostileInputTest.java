package org.communique.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.communique.article.fetching.FetchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is broken, endless or meant to harm: each has its one sentence, and what stands beside it is read. */
class HostileInputTest {
    private static final String GOOD = "Ministers meet\n\nThe two ministers met in Cairo on Thursday for talks.\n";

    @TempDir
    Path folder;

    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        server.putArticle("/good.html", "Good", "2022-03-10");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsWhatComesBeforeABreakInGzip() throws IOException {
        byte[] packed = BadAnswers
                .packed("{\"id\":1,\"text\":\"One.\"}\n".repeat(2000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(packed, packed.length - 20));
        Readings readings = fileReadings();
        assertThat(readings.articles()).hasSizeGreaterThan(1000);
        assertThat(readings.reasons()).singleElement().asString().contains("a.ndjson.gz is broken (its gzip packing");
    }

    @Test
    void leavesABombOfGzipPacked() throws IOException {
        Files.write(folder.resolve("bomb.html.gz"), BadAnswers.packed(new byte[30_000_000]));
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Readings readings = fileReadings();
        assertThat(readings.titles()).containsExactly("Ministers meet");
        assertThat(readings.reasons()).hasSize(1);
    }

    @Test
    void leavesAFetchedBombOfGzipPacked() throws IOException {
        byte[] bomb = BadAnswers.packed(new byte[60_000_000]);
        server.handle("/bomb.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });
        assertOneReason("/bomb.html", "is larger than the 20 MB that are read of one page");
    }

    @Test
    void leavesAPageOfAHundredMegabytes() throws IOException {
        server.handle("/large.html", exchange -> {
            exchange.sendResponseHeaders(200, 100_000_000);
            byte[] block = new byte[1_000_000];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        assertOneReason("/large.html", "is larger than the 20 MB that are read of one page");
        try (OutputStream out = Files.newOutputStream(folder.resolve("large.html"))) {
            out.write("<html><body><p>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        assertThat(fileReadings().reasons()).singleElement().asString().contains("large.html is");
    }

    @Test
    void readsAPageOfAHundredThousandLevels() throws IOException {
        Files.writeString(folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(100_000)
                + "<p>The ministers of both states met in Cairo on Thursday, and they talked for two hours.</p>"
                + "</div>".repeat(100_000) + "</body></html>");
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Readings readings = fileReadings();
        assertThat(readings.all()).hasSize(2);
        assertThat(readings.titles()).contains("Ministers meet");
    }

    @Test
    void leavesAnEndlessRedirect() {
        server.handle("/round", exchange -> BadAnswers.redirect(exchange, "/round"));
        assertOneReason("/round", "leads on to another address more than 5 times");
    }

    @Test
    void leavesAServerThatDrips() {
        server.handle("/drip.html", exchange -> BadAnswers.drip(exchange, 1000));
        FetchSettings hurried = Readings.LOOPBACK.withPatience(Duration.ofMillis(3000), Duration.ofMillis(5));
        Readings readings = Readings.of(ReadingOptions.standard().withFetching(hurried),
                server.address("/drip.html"), server.address("/good.html"));
        assertThat(readings.titles()).containsExactly("Good");
        assertThat(readings.reasons()).singleElement().asString().contains("took longer than the 3 s");
    }

    @Test
    void refusesRedirectsIntoThisComputerAndToCloudMetadata() {
        server.handle("/to-loopback", exchange -> BadAnswers.redirect(exchange, "http://127.0.0.1:9/secret"));
        server.handle("/to-metadata",
                exchange -> BadAnswers.redirect(exchange, "http://169.254.169.254/latest/meta-data/"));
        server.handle("/to-file", exchange -> BadAnswers.redirect(exchange, "file:///etc/passwd"));
        assertOneReason("/to-file", "which is no http or https address");
        ReadingOptions strict = ReadingOptions.standard();
        assertThat(Readings.of(strict, server.address("/good.html")).reasons()).singleElement().asString()
                .contains("leads to the private address 127.0.0.1, which is not fetched unless --allow-private");
    }

    @Test
    void saysThatAPageIsNoFeedAndThatAFeedIsBroken() throws IOException {
        server.put("/no-feed.rss", "application/rss+xml",
                "<html><head><title>Not found</title></head><body></body></html>");
        assertOneReason("/no-feed.rss", "has no main text that could be found");
        Files.writeString(folder.resolve("cut.rss"), "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item>");
        assertThat(fileReadings().reasons()).singleElement().asString()
                .contains("cut.rss is not a feed that can be read");
    }

    @Test
    void refusesXmlWithEntitiesOfItsOwn() throws IOException {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;\">".repeat(3)
                + "]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        Files.writeString(folder.resolve("a-laughs.rss"), laughs);
        Files.writeString(folder.resolve("b-file.rss"), "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM "
                + "\"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&f;</title></channel></rss>");
        Files.writeString(folder.resolve("c-map.xml"), "<?xml version=\"1.0\"?><!DOCTYPE urlset [<!ENTITY f SYSTEM "
                + "\"file:///etc/passwd\">]><urlset><url><loc>&f;</loc></url></urlset>");
        Files.writeString(folder.resolve("d.opml"), "<!DOCTYPE opml [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<opml version=\"2.0\"><body><outline xmlUrl=\"&f;\"/></body></opml>");
        assertThat(fileReadings().reasons()).hasSize(4)
                .allSatisfy(reason -> assertThat(reason).contains("declares XML entities of its own"));
    }

    @Test
    void saysWhatItCouldNotFetchAndReadsTheRest() {
        server.handle("/gone.html", exchange -> exchange.sendResponseHeaders(410, -1));
        server.handle("/broken.html", exchange -> exchange.sendResponseHeaders(500, -1));
        server.handle("/cut.html", exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        });
        Readings readings = Readings.of(server.address("/gone.html"), server.address("/broken.html"),
                server.address("/cut.html"), server.address("/good.html"), "http://nowhere.invalid/a.html");
        assertThat(readings.titles()).containsExactly("Good");
        assertThat(readings.reasons()).satisfiesExactly(
                reason -> assertThat(reason).contains("the server answered 410); check the address"),
                reason -> assertThat(reason).contains("the server answered 500); try again later"),
                reason -> assertThat(reason).contains("cut.html could not be fetched"),
                reason -> assertThat(reason).contains("its host is not known"));
        assertThat(server.requests()).filteredOn(request -> request.path().equals("/broken.html")).hasSize(3);
    }

    @Test
    void readsAFolderRoundOneThatMayNotBeRead() throws IOException {
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        Readings readings = fileReadings();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(readings.titles()).containsExactly("Ministers meet");
        // The superuser may read everything.
        if (!"root".equals(System.getProperty("user.name"))) {
            assertThat(readings.reasons()).singleElement().asString().contains("closed may not be read");
        }
    }

    private void assertOneReason(String path, String part) {
        Readings readings = Readings.of(server.address(path), server.address("/good.html"));
        assertThat(readings.titles()).containsExactly("Good");
        assertThat(readings.reasons()).singleElement().asString().startsWith("http://localhost:").contains(part);
    }

    private Readings fileReadings() {
        return Readings.of(folder.toString());
    }
}
