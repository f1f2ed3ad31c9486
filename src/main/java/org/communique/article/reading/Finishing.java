package org.communique.article.reading;

import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;

/** Gives every article that was read the default date where it has none, and sets those in other languages aside. */
final class Finishing implements Consumer<Reading> {
    private final ReadingOptions options;
    private final Consumer<Reading> sink;

    Finishing(ReadingOptions options, Consumer<Reading> sink) {
        this.options = options;
        this.sink = sink;
    }

    @Override
    public void accept(Reading reading) {
        sink.accept(reading instanceof Reading.Read read ? finished(read) : reading);
    }

    private Reading finished(Reading.Read read) {
        Article article = read.article();
        Article dated = new Article(article.id(), article.title(), article.body(),
                article.metadata().withPublished(article.metadata().published().or(options::published)));
        return isRead(article.metadata().language())
                ? new Reading.Read(dated, read.source())
                : new Reading.OtherLanguage(dated, read.source());
    }

    private boolean isRead(Optional<String> language) {
        return language.isEmpty()
                || options.languages().contains(language.get().split("[-_]")[0].toLowerCase(java.util.Locale.ROOT));
    }
}
