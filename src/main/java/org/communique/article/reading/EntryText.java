package org.communique.article.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.feed.FeedEntry;
import org.communique.article.html.PageOrigin;
import org.communique.article.html.PageReader;
import org.jsoup.nodes.Document;

/** Reads an article whose whole text stands in the entry of a feed, as if it were a page. */
final class EntryText {
    private final Furniture furniture;

    EntryText(Furniture furniture) {
        this.furniture = furniture;
    }

    void read(FeedEntry entry, String shown, Consumer<Reading> sink) {
        Document page = Document.createShell(entry.address());
        page.title(entry.title());
        page.body().appendElement("article").appendElement("h1").text(entry.title()).parent()
                .appendElement("div").addClass("article-body").append(entry.content());
        Optional<String> address = Optional.of(entry.address()).filter(text -> !text.isEmpty());
        List<Article> articles = new PageReader(furniture).read(page.outerHtml().getBytes(StandardCharsets.UTF_8),
                new PageOrigin(address.orElse(entry.title()), address, Optional.of("UTF-8")));
        articles.forEach(article -> sink.accept(new Reading.Read(article, shown)));
        if (articles.isEmpty()) {
            sink.accept(new Reading.Skipped(shown, shown
                    + " has no main text in its feed; check what the feed carries."));
        }
    }
}
