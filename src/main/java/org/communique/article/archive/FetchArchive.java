package org.communique.article.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The folder in which everything that was fetched is kept: web archives, and an index that tells where each page is and
 * how to ask whether it changed.
 *
 * <p>Example: {@code communique-data-archive/fetched-00001.warc.gz}; {@code communique load} reads it again without the
 * network. One process writes an archive at a time; within it, several threads may.
 */
public final class FetchArchive implements AutoCloseable {
    private final Path folder;
    private final Map<String, KeptPage> index;
    private final BufferedWriter indexLines;
    private Optional<WarcWriter> writer = Optional.empty();
    private String file = "";

    private FetchArchive(Path folder, Map<String, KeptPage> index, BufferedWriter indexLines) {
        this.folder = folder;
        this.index = index;
        this.indexLines = indexLines;
    }

    /** What a server answered. */
    public record Answer(String address, int status, Map<String, List<String>> headers, byte[] body) {
    }

    /** Opens the archive of a folder; makes the folder when it is not there. */
    public static FetchArchive open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path lines = folder.resolve(ArchiveIndex.FILE);
        Map<String, KeptPage> index = ArchiveIndex.read(lines);
        return new FetchArchive(folder, index,
                Files.newBufferedWriter(lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Where large files are put that are archives themselves. */
    public Path folder() {
        return folder;
    }

    /** What is known of a page; empty when it was never fetched. */
    public synchronized Optional<KeptPage> find(String address) {
        return Optional.ofNullable(index.get(address));
    }

    /** Keeps what a server answered: first the record, then its line in the index. */
    public synchronized void keep(String asked, Answer answer, Optional<String> stamp) throws IOException {
        WarcWriter warc = writer();
        long offset = warc.position();
        HttpResponse.Builder http = new HttpResponse.Builder(answer.status(), "OK");
        answer.headers().forEach((name, values) -> values.stream().filter(value -> isKept(name))
                .forEach(value -> http.addHeader(name, value)));
        http.body(null, answer.body());
        warc.write(new WarcResponse.Builder(URI.create(answer.address())).body(http.build()).build());
        note(new KeptPage(asked, file, offset, first(answer, "etag"), first(answer, "last-modified"), stamp));
    }

    /** Notes that a page is unchanged although the feed says something new of it. */
    public synchronized void note(KeptPage page) throws IOException {
        index.put(page.address(), page);
        indexLines.write(ArchiveIndex.line(page));
        indexLines.newLine();
        indexLines.flush();
    }

    private static boolean isKept(String name) {
        String header = name.toLowerCase(Locale.ROOT);
        return !header.equals("transfer-encoding") && !header.equals("content-length") && !header.equals("connection");
    }

    private static Optional<String> first(Answer answer, String name) {
        return answer.headers().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream()).findFirst();
    }

    /**
     * The page as it was kept.
     *
     * @return empty when the archive no longer has it
     */
    public Optional<ArchivedPage> page(KeptPage kept, long longest) throws IOException {
        Path warc = folder.resolve(kept.file());
        if (!Files.isRegularFile(warc)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(warc)) {
            channel.position(kept.offset());
            try (WarcReader reader = new WarcReader(channel)) {
                Optional<WarcRecord> record = reader.next();
                return record.isEmpty() ? Optional.empty() : PageRecord.read(record.get(), longest, type -> true);
            }
        }
    }

    private WarcWriter writer() throws IOException {
        if (writer.isEmpty()) {
            file = nextFile();
            FileChannel channel = FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            WarcWriter warc = new WarcWriter(channel, WarcCompression.GZIP);
            warc.write(new Warcinfo.Builder().filename(file)
                    .fields(Map.of("software", List.of("Communique"), "format", List.of("WARC File Format 1.0")))
                    .build());
            writer = Optional.of(warc);
        }
        return writer.get();
    }

    private String nextFile() {
        int number = 1;
        while (Files.exists(folder.resolve(name(number)))) {
            number++;
        }
        return name(number);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "fetched-%05d.warc.gz", number);
    }

    @Override
    public synchronized void close() throws IOException {
        indexLines.close();
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
