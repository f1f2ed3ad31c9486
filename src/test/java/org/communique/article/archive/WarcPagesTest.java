package org.communique.article.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcPagesTest {
    @TempDir
    Path folder;

    private final List<Long> starts = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    private final WarcPages.Sink sink = new WarcPages.Sink() {
        @Override
        public void page(ArchivedPage page) {
            addresses.add(page.address());
        }

        @Override
        public void damage(String sentence) {
            damages.add(sentence);
        }
    };

    @ParameterizedTest
    @EnumSource(value = WarcCompression.class, names = {"NONE", "GZIP"})
    void readsThePagesOfAStream(WarcCompression packing) throws IOException {
        new WarcPages(1000, sink).read(new ByteArrayInputStream(archive(packing, 5)));
        assertThat(addresses).hasSize(5).endsWith("https://news.example/4");
        assertThat(damages).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = WarcCompression.class, names = {"NONE", "GZIP"})
    void readsOnAfterADamagedRecord(WarcCompression packing) throws IOException {
        byte[] bytes = archive(packing, 5);
        Arrays.fill(bytes, starts.get(2).intValue() + 12, starts.get(2).intValue() + 60, (byte) 0x55);
        readFile(bytes);
        assertThat(addresses).containsExactly("https://news.example/0", "https://news.example/1",
                "https://news.example/3", "https://news.example/4");
        assertThat(damages).singleElement().asString().startsWith("has a damaged record at byte " + starts.get(2));
    }

    @ParameterizedTest
    @EnumSource(value = WarcCompression.class, names = {"NONE", "GZIP"})
    void saysThatTheLastRecordIsCut(WarcCompression packing) throws IOException {
        byte[] bytes = archive(packing, 3);
        readFile(Arrays.copyOf(bytes, bytes.length - 40));
        assertThat(addresses).startsWith("https://news.example/0", "https://news.example/1");
        assertThat(damages).singleElement().asString().contains("a record");
    }

    @Test
    void passesOverAPageThatIsTooLong() throws IOException {
        new WarcPages(20, sink).read(new ByteArrayInputStream(archive(WarcCompression.GZIP, 2)));
        assertThat(addresses).isEmpty();
        assertThat(damages).hasSize(2).first().asString().startsWith("holds https://news.example/0, which is longer");
    }

    private void readFile(byte[] bytes) throws IOException {
        Path file = folder.resolve("a.warc");
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file)) {
            new WarcPages(1000, sink).read(channel);
        }
    }

    private byte[] archive(WarcCompression packing, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), packing)) {
            for (int i = 0; i < number; i++) {
                starts.add(writer.position());
                String page = "<p>Page " + i + " of an archive, with a sentence in it that goes on for a while.</p>";
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page.getBytes(StandardCharsets.UTF_8)).build();
                writer.write(new WarcResponse.Builder(URI.create("https://news.example/" + i)).body(http).build());
            }
        }
        return bytes.toByteArray();
    }
}
