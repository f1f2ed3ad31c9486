package org.communique.article.reading;

import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.PublicationDate;

/** Gives an article that was read a date where it tells none. */
final class Dating {
    private Dating() {
    }

    static Reading with(Optional<PublicationDate> date, Reading reading) {
        if (!(reading instanceof Reading.Read read) || read.article().metadata().published().isPresent()) {
            return reading;
        }
        Article article = read.article();
        return new Reading.Read(new Article(article.id(), article.title(), article.body(),
                article.metadata().withPublished(date)), read.source());
    }
}
