package org.communique.article.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.language.LanguageDetector;

/**
 * Gives every article that was read the default date where it has none, and sets those in other languages aside: what the
 * text itself shows counts more than what a page says of its language.
 */
final class Finishing implements Consumer<Reading> {
    private static final LanguageDetector LANGUAGES = new LanguageDetector();

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
        Optional<String> language = language(article);
        Article dated = new Article(article.id(), article.title(), article.body(), article.metadata()
                .withPublished(article.metadata().published().or(options::published)).withLanguage(language));
        return isRead(language)
                ? new Reading.Read(dated, read.source())
                : new Reading.OtherLanguage(dated, read.source());
    }

    private static Optional<String> language(Article article) {
        Optional<String> stated = article.metadata().language();
        Optional<String> detected = LANGUAGES.detect(article.body());
        // The page's tag says more than the text shows ("en-GB"), as long as both mean the same language.
        return detected.isEmpty() || stated.isPresent() && stated.get().startsWith(detected.get()) ? stated : detected;
    }

    private boolean isRead(Optional<String> language) {
        return language.isEmpty()
                || options.languages().contains(language.get().split("[-_]")[0].toLowerCase(Locale.ROOT));
    }
}
