package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.communique.Campaign;
import org.communique.article.reading.BadAnswers;
import org.communique.article.reading.GeneratedSite;
import org.communique.article.reading.NewsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken, endless or meant to harm, through the command line: each its one sentence, and the good beside it read. */
class BadInputTest {
    private static final String GOOD = "The foreign ministers of Egypt and Greece met in Cairo on Thursday.";

    @TempDir
    Path folder;

    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        server.putArticle("/good.html", "Talks", "2022-03-10");
        Files.writeString(folder.resolve("good.txt"), "Ministers meet\n\n" + GOOD + "\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsTheRestOfAFolderRoundBrokenFiles() throws IOException {
        byte[] packed = BadAnswers
                .packed(("{\"id\":1,\"text\":\"" + GOOD + "\"}\n").repeat(200).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("broken.ndjson.gz"), Arrays.copyOf(packed, packed.length - 12));
        Path archive = folder.resolve("cut.warc.gz");
        GeneratedSite.archive(archive, 5);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 200));
        byte[] large = new byte[100_000_000];
        Arrays.fill(large, (byte) 'x');
        Files.write(folder.resolve("large.html"), large);
        Files.writeString(folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(100_000) + "<p>" + GOOD
                + " They talked for two hours about the sea between them.</p>" + "</div>".repeat(100_000)
                + "</body></html>");
        Files.writeString(folder.resolve("page.rss"),
                "<html><head><title>Not found</title></head><body></body></html>");
        Files.writeString(folder.resolve("file.rss"), "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM "
                + "\"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&f;</title></channel></rss>");
        Files.writeString(folder.resolve("laughs.opml"), "<!DOCTYPE opml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                + "<opml version=\"2.0\"><head><title>&b;</title></head></opml>");
        Files.writeString(folder.resolve("new\nline.txt"), "Ministers meet again\n\n" + GOOD + "\n");
        Files.writeString(folder.resolve("other\nline.bin"), "\u0000");
        Terminal run = Terminal.run("extract", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(sentences(run)).hasSize(7)
                .anySatisfy(said -> assertThat(said).contains("broken.ndjson.gz is broken (its gzip packing"))
                .anySatisfy(said -> assertThat(said).contains("cut.warc.gz"))
                .anySatisfy(said -> assertThat(said).contains("large.html is 100 MB, more than the 20 MB"))
                .anySatisfy(said -> assertThat(said).contains("page.rss has no main text"))
                .anySatisfy(said -> assertThat(said).contains("file.rss declares XML entities of its own"))
                .anySatisfy(said -> assertThat(said).contains("laughs.opml declares XML entities of its own"))
                .anySatisfy(said -> assertThat(said).contains("other\\nline.bin"));
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains("good.txt"))
                .anySatisfy(line -> assertThat(line).contains("deep.html"))
                .anySatisfy(line -> assertThat(line).contains("new\\nline.txt"));
        assertThat(run.lines()).filteredOn(line -> line.contains("archive.example")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void leavesServersThatHaveNoEnd() {
        server.handle("/round", exchange -> BadAnswers.redirect(exchange, "/round"));
        server.handle("/large.html", exchange -> send(exchange, 100));
        server.handle("/drip.html", exchange -> BadAnswers.drip(exchange, Campaign.of(1, 2000)));
        Terminal run = Terminal.run("extract", "--allow-private", "--pause", "0", server.address("/round"),
                server.address("/large.html"), server.address("/drip.html"), server.address("/good.html"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(sentences(run)).hasSize(3)
                .anySatisfy(said -> assertThat(said).contains("/round leads on to another address more than 5 times"))
                .anySatisfy(said -> assertThat(said).contains("/large.html is larger than the 20 MB"))
                .anySatisfy(said -> assertThat(said).contains("/drip.html"));
        assertThat(run.lines()).singleElement().asString().contains("/good.html");
    }

    /** The proxy stands for the world outside, from which a page may lead anywhere. */
    @Test
    void asksNothingOfThisComputerOrOfTheCloudRoundIt() {
        server.handle("http://news.example/loopback",
                exchange -> BadAnswers.redirect(exchange, server.address("/good.html")
                        .replace("localhost", "127.0.0.1")));
        server.handle("http://news.example/cloud",
                exchange -> BadAnswers.redirect(exchange, "http://169.254.169.254/latest/meta-data/"));
        server.handle("http://news.example/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
        Terminal run = Terminal.run("extract", "--pause", "0", "--proxy", server.address(""),
                "http://news.example/loopback", "http://news.example/cloud");
        assertThat(run.code()).isEqualTo(3);
        assertThat(sentences(run)).hasSize(2)
                .anySatisfy(said -> assertThat(said).contains("/loopback leads to the private address 127.0.0.1"))
                .anySatisfy(said -> assertThat(said).contains("/cloud leads to the private address 169.254.169.254"));
        assertThat(server.requests()).extracting(NewsServer.Request::path).doesNotContain("/good.html")
                .noneSatisfy(path -> assertThat(path).contains("169.254"));
        Terminal named = Terminal.run("extract", server.address("/good.html"));
        assertThat(sentences(named)).singleElement().asString()
                .contains("leads to the private address 127.0.0.1, which is not fetched unless --allow-private");
    }

    private static List<String> sentences(Terminal run) {
        return run.err().lines().filter(line -> line.startsWith("communique: ") && !line.contains(" articles read, "))
                .toList();
    }

    private static void send(HttpExchange exchange, int megabytes) throws IOException {
        exchange.sendResponseHeaders(200, megabytes * 1_000_000L);
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) 'x');
        for (int sent = 0; sent < megabytes; sent++) {
            exchange.getResponseBody().write(block);
        }
    }
}
