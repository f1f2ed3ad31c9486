package org.communique.article.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.fetching.FetchSettings;

/** What came of reading some input, for tests. */
record Readings(List<Reading> all) {
    /** Private addresses allowed, hardly a pause. */
    static final FetchSettings LOOPBACK = FetchSettings.standard().withPrivate(true).withPause(Duration.ofMillis(1))
            .withPatience(Duration.ofSeconds(20), Duration.ofMillis(5));

    static Readings of(ReadingOptions options, String... inputs) {
        List<Reading> readings = new ArrayList<>();
        try (ArticleReader reader = new ArticleReader(options)) {
            reader.read(List.of(inputs), readings::add);
        }
        return new Readings(readings);
    }

    static Readings of(String... inputs) {
        return of(ReadingOptions.standard().withFetching(LOOPBACK), inputs);
    }

    static Readings kept(Path archive, String... inputs) {
        return of(ReadingOptions.standard().withFetching(LOOPBACK).withArchive(Optional.of(archive)), inputs);
    }

    List<Article> articles() {
        return all.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast)
                .map(Reading.Read::article).toList();
    }

    List<String> titles() {
        return articles().stream().map(Article::title).toList();
    }

    List<String> reasons() {
        return all.stream().filter(Reading.Skipped.class::isInstance).map(Reading.Skipped.class::cast)
                .map(Reading.Skipped::reason).toList();
    }
}
