package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Campaign;
import org.communique.article.reading.GeneratedSite;
import org.communique.article.reading.NewsServer;
import org.communique.article.reading.NewsServer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads a feed, a list of feeds, a sitemap and a web archive from a server on this computer. Whole with
 * {@code -Dcommunique.campaign=full}: 60 pages each at the usual pause of a second, archives of 1,000 and of 10,000 pages,
 * each run in a process of its own whose memory is measured.
 */
class LoadCampaignTest {
    private static final int LISTED = Campaign.of(4, 60);
    private static final int ARCHIVED = Campaign.of(6, 1000);
    private static final double PAUSE = Campaign.of(1, 20) * 0.05;

    @TempDir
    Path folder;

    private NewsServer server;
    private Path dataset;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        dataset = folder.resolve("data");
        GeneratedSite.serve(server, LISTED);
        server.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /0.html\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void loadsAFeedAndFetchesNothingAnewOnASecondRun() throws IOException {
        loadsTwice("/feed.rss", LISTED - 1);
        assertThat(server.requests()).extracting(Request::path).doesNotContain("/0.html");
    }

    @Test
    void loadsAListOfFeedsAndFetchesNothingAnewOnASecondRun() throws IOException {
        loadsTwice("/feeds.opml", LISTED);
    }

    @Test
    void loadsASitemapAndFetchesNothingAnewOnASecondRun() throws IOException {
        loadsTwice("/sitemap.xml", LISTED);
    }

    @Test
    void loadsAWebArchiveAndOneTenTimesAsLargeInTheSameMemory() throws IOException {
        MeasuredRun small = loadsArchive(ARCHIVED);
        MeasuredRun large = loadsArchive(10 * ARCHIVED);
        if (small.heap() > 0) {
            assertThat(large.heap()).as("most heap in use after a collection").isLessThan(small.heap() + (100 << 20));
        }
    }

    private MeasuredRun loadsArchive(int pages) throws IOException {
        Path file = folder.resolve(pages + ".warc.gz");
        GeneratedSite.archive(file, pages);
        String path = "/" + pages + ".warc.gz";
        server.put(path, "application/warc", Files.readAllBytes(file));
        dataset = folder.resolve("data" + pages);
        MeasuredRun run = loadsTwice(path, pages);
        assertThat(Terminal.on(dataset, "stats").out().replace(",", "")).containsPattern("articles +" + pages + "\\n");
        return run;
    }

    /** Loads what stands there into the dataset, and once more. */
    private MeasuredRun loadsTwice(String path, int articles) throws IOException {
        server.forget();
        MeasuredRun first = load(path);
        List<Request> requests = server.requests();
        report("first", path, first, requests);
        assertThat(first.err()).contains(articles + " new, 0 replaced");
        assertThat(requests.stream().filter(request -> !request.path().equals("/robots.txt")).count() - 1)
                .as("requests in %.1f s at %.2f s each", span(requests), PAUSE)
                .isLessThanOrEqualTo((long) (span(requests) / PAUSE) + 1);
        assertThat(requests).extracting(Request::path).containsOnlyOnce("/robots.txt");
        server.forget();
        MeasuredRun second = load(path);
        report("second", path, second, server.requests());
        assertThat(second.err()).contains(articles + " unchanged").contains("0 new, 0 replaced");
        assertThat(server.requests()).filteredOn(request -> request.status() == 200).extracting(Request::path)
                .containsOnly("/robots.txt");
        return first;
    }

    private MeasuredRun load(String path) throws IOException {
        return MeasuredRun.of(folder, "load", "--allow-private", "--pause", String.valueOf(PAUSE), "--dataset",
                dataset.toString(), server.address(path));
    }

    /** The seconds from the first request to the last. */
    private static double span(List<Request> requests) {
        long first = requests.stream().mapToLong(Request::nanos).min().orElse(0);
        return (requests.stream().mapToLong(Request::nanos).max().orElse(0) - first) / 1e9;
    }

    private void report(String time, String path, MeasuredRun run, List<Request> requests) {
        System.out.printf("%s load of %s: code %d, %d requests (%d with content) in %.1f s, at most %d at once; "
                + "%.1f s in all, heap %d MB, resident %d MB%n", time, path, run.code(), requests.size(),
                requests.stream().filter(request -> request.status() == 200).count(), span(requests),
                server.mostAtOnce(), run.seconds(), run.heap() >> 20, run.resident() >> 20);
    }
}
