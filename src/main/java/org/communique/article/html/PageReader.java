package org.communique.article.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the article or, of a live blog, the articles of an HTML page.
 *
 * <p>Example: a page with a menu, a cookie box, six paragraphs and a list of related stories gives one article of six
 * paragraphs.
 */
public final class PageReader {
    private final Furniture furniture;

    /** A reader that drops this furniture besides what the markup gives away. */
    public PageReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Reads the articles of a page; empty when the page has no main text. */
    public List<Article> read(byte[] page, PageOrigin origin) {
        Document document = parse(page, origin);
        List<String> paragraphs = new ArrayList<>();
        Element main = document.selectFirst("article, main, body");
        for (Element paragraph : main.select("p, h2, h3, li, blockquote")) {
            if (paragraph.closest("nav, aside, footer, header, form, figure") == null
                    && paragraph.select("p, li").size() <= 1) {
                paragraphs.add(paragraph.text());
            }
        }
        String body = String.join("\n\n", furniture.without(paragraphs));
        Metadata metadata = metadata(document);
        String id = metadata.url().orElse(origin.address().orElse(origin.name()));
        return body.isBlank() ? List.of() : List.of(new Article(id, title(document), body, metadata));
    }

    private static String title(Document document) {
        Element heading = document.selectFirst("h1");
        return heading == null ? document.title() : heading.text();
    }

    private static Metadata metadata(Document document) {
        Optional<PublicationDate> published = content(document, "meta[property=article:published_time]")
                .flatMap(text -> PrintedDate.find(text, "article:published_time"));
        Element canonical = document.selectFirst("link[rel=canonical]");
        return Metadata.NONE.withPublished(published).withPublisher(content(document, "meta[property=og:site_name]"))
                .withUrl(Optional.ofNullable(canonical).map(link -> link.attr("href")));
    }

    private static Optional<String> content(Document document, String query) {
        return Optional.ofNullable(document.selectFirst(query)).map(meta -> meta.attr("content"));
    }

    private static Document parse(byte[] page, PageOrigin origin) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), origin.charset().orElse(null),
                    origin.address().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
