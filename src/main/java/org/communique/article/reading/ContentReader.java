package org.communique.article.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.html.PageOrigin;
import org.communique.article.html.PageReader;
import org.communique.article.text.PlainTextReader;

/** Reads the articles of one piece of content whose kind is known, or says in one sentence why it cannot. */
final class ContentReader {
    private final ReadingOptions options;
    private final Furniture furniture;
    private final Origin origin;

    ContentReader(ReadingOptions options, Furniture furniture, Origin origin) {
        this.options = options;
        this.furniture = furniture;
        this.origin = origin;
    }

    void read(InputStream in, ContentKind kind, Consumer<Reading> sink) throws IOException {
        switch (kind) {
            case NDJSON -> new NdjsonReader(origin.name(), origin.shown(), sink).read(in, options.largestFile());
            case TEXT -> whole(in, sink).ifPresent(bytes -> readText(bytes, sink));
            case PAGE -> whole(in, sink).ifPresent(bytes -> readPage(bytes, sink));
            case EMPTY -> skip("is empty; remove it or save it again.", sink);
            case BINARY -> skip("is a binary file; convert it to text or HTML first, or leave it out.", sink);
            default ->
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
        List<Article> articles = new PageReader(furniture).read(bytes, PageOrigin.file(origin.name()));
        articles.forEach(article -> sink.accept(new Reading.Read(article, origin.shown())));
        if (Truncation.isCut(bytes)) {
            skip("breaks off before its end; " + (articles.isEmpty()
                    ? "save the page again."
                    : "what stands before was read, save the page again for the rest."), sink);
        } else if (articles.isEmpty()) {
            skip("has no main text that could be found; check that the page was saved whole.", sink);
        }
    }

    private Optional<byte[]> whole(InputStream in, Consumer<Reading> sink) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(options.largestFile() + 1));
        if (bytes.length <= options.largestFile()) {
            return Optional.of(bytes);
        }
        long size = bytes.length + in.transferTo(OutputStream.nullOutputStream());
        skip("is " + Sizes.shown(size) + ", more than the " + Sizes.shown(options.largestFile())
                + " that are read of one article; split it into articles, for example as NDJSON.", sink);
        return Optional.empty();
    }

    private void skip(String reason, Consumer<Reading> sink) {
        sink.accept(new Reading.Skipped(origin.shown(), origin.shown() + " " + reason));
    }
}
