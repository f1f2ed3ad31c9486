package org.communique.article.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.archive.ArchivedPage;
import org.communique.article.archive.WarcPages;
import org.communique.article.html.PageReader;

/** Reads the articles of a web archive; pages that are no articles are counted and named once, at the end. */
final class WarcReading implements WarcPages.Sink {
    private final Origin origin;
    private final Consumer<Reading> sink;
    private final PageReader pages;
    private final ReadingOptions options;
    private long number;
    private long withoutText;
    private Runnable afterPage = () -> {
    };

    WarcReading(ReadingOptions options, Furniture furniture, String shown, Consumer<Reading> sink) {
        this.options = options;
        this.origin = Origin.file(shown, shown);
        this.sink = sink;
        this.pages = new PageReader(furniture);
    }

    void read(InputStream in) {
        new WarcPages(options.largestFile(), this).read(in);
        end();
    }

    void read(FileChannel file) throws IOException {
        read(file, Advance.UNWATCHED);
    }

    void read(FileChannel file, Advance advance) throws IOException {
        long[] before = {0};
        afterPage = () -> {
            advance.read(position(file) - before[0]);
            before[0] = position(file);
        };
        new WarcPages(options.largestFile(), this).read(file);
        afterPage.run();
        end();
    }

    private static long position(FileChannel file) {
        try {
            return file.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void page(ArchivedPage page) {
        number++;
        afterPage.run();
        List<Article> articles = page.mediaType().equals("text/plain")
                ? List.of()
                : pages.read(page.body(), Origin.fetched(page.address(), page.charset()).page());
        articles.forEach(article -> sink.accept(new Reading.Read(article, origin.shown() + " " + page.address())));
        withoutText += articles.isEmpty() ? 1 : 0;
    }

    @Override
    public void damage(String sentence) {
        sink.accept(new Reading.Skipped(origin.shown(), origin.shown() + " " + sentence));
    }

    private void end() {
        if (withoutText > 0) {
            damage("holds " + withoutText + " pages of " + number
                    + " without a main text, such as lists and front pages; they were passed over.");
        }
    }
}
