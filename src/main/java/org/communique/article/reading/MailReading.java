package org.communique.article.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.html.PageOrigin;
import org.communique.article.html.PageReader;
import org.communique.article.mail.MailContent;
import org.communique.article.mail.MailReader;
import org.communique.article.text.PlainTextReader;

/** Reads the article of a mail or of a page saved as MHTML. */
final class MailReading {
    private final Furniture furniture;
    private final Origin origin;
    private final Consumer<Reading> sink;

    MailReading(Furniture furniture, Origin origin, Consumer<Reading> sink) {
        this.furniture = furniture;
        this.origin = origin;
        this.sink = sink;
    }

    void read(byte[] bytes) {
        try {
            List<Article> articles = MailReader.read(bytes).map(this::articles).orElse(List.of());
            articles.forEach(article -> sink.accept(new Reading.Read(article, origin.shown())));
            if (articles.isEmpty()) {
                skip("is a mail without a text that could be found; check what it carries.");
            }
        } catch (IOException e) {
            skip("is not a mail that can be read (" + e.getMessage() + "); save it again.");
        }
    }

    private List<Article> articles(MailContent mail) {
        if (mail.html()) {
            PageOrigin page = new PageOrigin(origin.name(), mail.address(), mail.charset());
            return new PageReader(furniture).read(mail.content(), page).stream().map(article -> headed(article, mail))
                    .toList();
        }
        String text = TextDecoder.decode(mail.content(), mail.charset());
        Article article = new PlainTextReader(furniture).read(origin.name(), mail.subject() + "\n\n" + text);
        return article.body().isBlank() ? List.of() : List.of(headed(article, mail));
    }

    private static Article headed(Article article, MailContent mail) {
        Metadata known = article.metadata();
        Metadata metadata = known.withPublished(known.published().or(mail::sent))
                .withPublisher(known.publisher().or(mail::from));
        Optional<String> title = Optional.of(article.title()).filter(text -> !text.isBlank());
        return new Article(article.id(), title.orElse(mail.subject()), article.body(), metadata);
    }

    private void skip(String reason) {
        sink.accept(new Reading.Skipped(origin.shown(), origin.shown() + " " + reason));
    }
}
