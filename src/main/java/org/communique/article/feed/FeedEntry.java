package org.communique.article.feed;

import java.util.Optional;
import org.communique.article.PublicationDate;

/**
 * What a feed or a sitemap says of one article.
 *
 * <p>Example: an item of an RSS feed with the link {@code https://news.example/antalya}, the title "Ministers meet in
 * Antalya" and the date of 10 March 2022.
 *
 * @param address
 *            where the article is; empty when the entry names no address
 * @param title
 *            its headline, empty when none is given
 * @param published
 *            when the list says it was published
 * @param stamp
 *            a text that is another one as soon as the list says that the article changed; empty when it gives no date
 * @param content
 *            the text that the entry carries itself, in HTML; empty when there is none
 */
public record FeedEntry(String address, String title, Optional<PublicationDate> published, Optional<String> stamp,
        String content) {
    /** An entry of which only the address is known. */
    public static FeedEntry of(String address) {
        return new FeedEntry(address, "", Optional.empty(), Optional.empty(), "");
    }
}
