package org.communique.article.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.feed.FeedEntry;
import org.communique.article.feed.FeedReader;
import org.communique.article.feed.OpmlReader;
import org.communique.article.feed.SitemapReader;
import org.communique.article.feed.UnreadableFeedException;
import org.communique.article.html.PageReader;
import org.communique.article.text.PlainTextReader;

/** Reads the articles of one piece of content whose kind is known, or says in one sentence why it cannot. */
final class ContentReader {
    private final ReadingOptions options;
    private final Furniture furniture;
    private final Origin origin;
    private final Consumer<List<FeedEntry>> follow;
    private boolean packed;

    /**
     * A reader.
     *
     * @param follow
     *            reads what a feed or list leads to
     */
    ContentReader(ReadingOptions options, Furniture furniture, Origin origin, Consumer<List<FeedEntry>> follow) {
        this.options = options;
        this.furniture = furniture;
        this.origin = origin;
        this.follow = follow;
    }

    void read(InputStream in, ContentKind kind, Consumer<Reading> sink) throws IOException {
        switch (kind) {
            case NDJSON -> new NdjsonReader(origin.name(), origin.shown(), sink).read(in, options.largestFile());
            case TEXT -> whole(in, sink).ifPresent(bytes -> readText(bytes, sink));
            case PAGE -> whole(in, sink).ifPresent(bytes -> readPage(bytes, sink));
            case FEED, OPML, SITEMAP, ADDRESSES -> {
                Optional<byte[]> bytes = whole(in, sink);
                if (bytes.isPresent()) {
                    readList(bytes.get(), kind, sink);
                }
            }
            case WARC -> new WarcReading(options, furniture, origin.shown(), sink).read(in);
            case GZIP -> readPacked(in, sink);
            case MAIL -> whole(in, sink).ifPresent(bytes -> new MailReading(furniture, origin, sink).read(bytes));
            case EMPTY -> skip("is empty; remove it or save it again.", sink);
            case BINARY -> skip("is a binary file; convert it to text or HTML first, or leave it out.", sink);
            case UNKNOWN ->
                skip("is in a format that is not read; give HTML, text, Markdown, NDJSON, a feed or a WARC.", sink);
        }
    }

    private void readText(byte[] bytes, Consumer<Reading> sink) {
        Article article = new PlainTextReader(furniture).read(origin.name(), TextDecoder.decode(bytes));
        if (article.body().isBlank()) {
            skip("has no paragraph of text; check what was saved.", sink);
        } else {
            sink.accept(new Reading.Read(article, origin.shown()));
        }
    }

    private void readPage(byte[] bytes, Consumer<Reading> sink) {
        List<Article> articles = new PageReader(furniture).read(bytes, origin.page());
        articles.forEach(article -> sink.accept(new Reading.Read(article, origin.shown())));
        if (Truncation.isCut(bytes)) {
            skip("breaks off before its end; " + (articles.isEmpty()
                    ? "save the page again."
                    : "what stands before was read, save the page again for the rest."), sink);
        } else if (articles.isEmpty()) {
            skip("has no main text that could be found; check that the page was saved whole.", sink);
        }
    }

    private void readList(byte[] bytes, ContentKind kind, Consumer<Reading> sink) {
        try {
            List<FeedEntry> entries = switch (kind) {
                case OPML -> OpmlReader.read(bytes).stream().map(FeedEntry::of).toList();
                case SITEMAP -> entries(SitemapReader.read(bytes, origin.address()));
                case ADDRESSES -> TextDecoder.decode(bytes).lines().map(String::strip)
                        .filter(AddressReader::isAddress).map(FeedEntry::of).toList();
                default -> new FeedReader(origin.address()).read(bytes);
            };
            if (entries.isEmpty()) {
                skip("lists nothing; check its address.", sink);
            }
            follow.accept(entries);
        } catch (UnreadableFeedException e) {
            skip(e.getMessage(), sink);
        }
    }

    private static List<FeedEntry> entries(SitemapReader.Sitemap map) {
        return map.entries().isEmpty() ? map.sitemaps().stream().map(FeedEntry::of).toList() : map.entries();
    }

    /** Packed content of another kind; web archives unpack themselves, record by record. */
    private void readPacked(InputStream in, Consumer<Reading> sink) throws IOException {
        in.mark(ContentKind.LOOK);
        byte[] start = Packing.start(in.readNBytes(ContentKind.LOOK), ContentKind.LOOK);
        in.reset();
        Origin inner = new Origin(origin.name().replaceFirst("(?i)\\.gz$", ""), origin.shown(), origin.address(),
                origin.charset());
        ContentKind kind = ContentKind.of(start, inner.name());
        if (kind == ContentKind.WARC) {
            read(in, kind, sink);
        } else if (kind == ContentKind.GZIP) {
            skip("is packed twice; unpack it once.", sink);
        } else {
            try (BufferedInputStream unpacked = new BufferedInputStream(new GZIPInputStream(in))) {
                ContentReader reader = new ContentReader(options, furniture, inner, follow);
                reader.packed = true;
                reader.read(unpacked, kind, sink);
            } catch (EOFException | ZipException e) {
                skip("is broken (its gzip packing cannot be undone); what stands before was read, get it again.", sink);
            }
        }
    }

    private Optional<byte[]> whole(InputStream in, Consumer<Reading> sink) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(options.largestFile() + 1));
        if (bytes.length <= options.largestFile()) {
            return Optional.of(bytes);
        }
        String most = Sizes.shown(options.largestFile())
                + " that are read of one article; split it into articles, for example as NDJSON.";
        // What is packed may unpack without end: its size is not worth waiting for.
        skip(packed
                ? "unpacks to more than the " + most
                : "is " + Sizes.shown(bytes.length + in.transferTo(OutputStream.nullOutputStream()))
                        + ", more than the " + most,
                sink);
        return Optional.empty();
    }

    private void skip(String reason, Consumer<Reading> sink) {
        sink.accept(new Reading.Skipped(origin.shown(), origin.shown() + " " + reason));
    }
}
