package org.communique.article.html;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.text.Dateline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the article or, of a live blog, the articles of an HTML page.
 *
 * <p>Example: a page with a menu, a cookie box, six paragraphs and a list of related stories gives one article of six
 * paragraphs.
 */
public final class PageReader {
    private final MainText mainText;
    private final Furniture furniture;

    /** A reader that drops this furniture besides what the markup gives away. */
    public PageReader(Furniture furniture) {
        this.furniture = furniture;
        mainText = new MainText(furniture);
    }

    /** Reads the articles of a page; empty when the page has no main text. */
    public List<Article> read(byte[] page, PageOrigin origin) {
        Document document = Jsoup.parse(PageDecoder.decode(page, origin.charset()), origin.address().orElse(""));
        StructuredData data = StructuredData.of(document);
        PageFacts facts = new PageFacts(document, data, origin);
        Metadata metadata = facts.metadata();
        String title = Headline.find(document, facts.titles());
        if (metadata.publisher().isEmpty()) {
            metadata = metadata.withPublisher(SiteName.find(document.title(), title));
        }
        Optional<StatedBody> stated = data.field("articleBody").map(StatedBody::of);
        String id = metadata.url().orElse(origin.name());
        List<Article> posts = LiveBlog.posts(document, data, furniture, new Article(id, title, "", metadata));
        if (!posts.isEmpty()) {
            return posts;
        }
        String body = String.join("\n\n", mainText.find(document, new MainText.Stated(title, stated)));
        return body.isBlank() ? List.of() : List.of(new Article(id, title, body, Dateline.add(metadata, body)));
    }
}
