package org.communique.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Reads a web archive from a server, and one ten times as large; whole (10,000 and 100,000 pages) with
 * {@code -Dcommunique.campaign=full}.
 */
class LargeArchiveTest {
    private static final int PAGES = "full".equals(System.getProperty("communique.campaign")) ? 10_000 : 200;

    @TempDir
    Path folder;

    @Test
    void holdsNoMoreInMemoryWhenTheArchiveGrowsTenfold() throws IOException {
        long small = mostUsed(archive(PAGES), PAGES);
        long large = mostUsed(archive(10 * PAGES), 10 * PAGES);
        System.out.printf("%d pages: %d MB used, %d pages: %d MB%n", PAGES, small >> 20, 10 * PAGES, large >> 20);
        assertThat(large).isLessThan(small + (24 << 20));
    }

    @Test
    void fetchesAnArchiveOnceAndReadsItFromTheDiskLater() throws IOException {
        Path archive = archive(PAGES);
        Path kept = folder.resolve("kept");
        try (NewsServer server = new NewsServer()) {
            server.put("/pages.warc.gz", "application/warc", Files.readAllBytes(archive));
            assertThat(Readings.kept(kept, server.address("/pages.warc.gz")).articles()).hasSize(PAGES);
            server.forget();
            assertThat(Readings.kept(kept, server.address("/pages.warc.gz")).articles()).hasSize(PAGES);
            assertThat(server.requests()).extracting(NewsServer.Request::status).doesNotContain(200);
        }
    }

    private static long mostUsed(Path archive, int pages) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long[] most = {0};
        int[] read = {0};
        try (ArticleReader reader = new ArticleReader(ReadingOptions.standard())) {
            reader.read(List.of(archive.toString()), reading -> {
                read[0] += reading instanceof Reading.Read ? 1 : 0;
                if (read[0] % (pages / 5) == 0) {
                    System.gc();
                    most[0] = Math.max(most[0], memory.getHeapMemoryUsage().getUsed());
                }
            });
        }
        assertThat(read[0]).isEqualTo(pages);
        return most[0];
    }

    private Path archive(int pages) throws IOException {
        Path file = folder.resolve(pages + ".warc.gz");
        try (WarcWriter writer = new WarcWriter(file)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = NewsServer.page("Talks number " + i, "2022-03-10").getBytes(StandardCharsets.UTF_8);
                HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, page).build();
                writer.write(new WarcResponse.Builder(URI.create("https://news.example/" + i)).body(http).build());
            }
        }
        return file;
    }
}
