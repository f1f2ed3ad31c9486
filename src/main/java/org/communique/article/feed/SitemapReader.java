package org.communique.article.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;

/**
 * Reads sitemaps, with what their news extension says of the articles, and lists of sitemaps.
 *
 * <p>Example: a sitemap of a newspaper's last two days gives an entry an article, with its title and date.
 */
public final class SitemapReader {
    /**
     * What a sitemap lists.
     *
     * @param entries
     *            articles
     * @param sitemaps
     *            addresses of further sitemaps
     */
    public record Sitemap(List<FeedEntry> entries, List<String> sitemaps) {
        /** Keeps unmodifiable copies. */
        public Sitemap {
            entries = List.copyOf(entries);
            sitemaps = List.copyOf(sitemaps);
        }
    }

    private SitemapReader() {
    }

    /**
     * What the sitemap lists, in its order.
     *
     * @param address
     *            where it comes from
     * @throws UnreadableFeedException
     *             when it is no sitemap
     */
    public static Sitemap read(byte[] xml, Optional<String> address) throws UnreadableFeedException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            URL origin = URI.create(address.orElse("http://sitemap.invalid/sitemap.xml")).toURL();
            AbstractSiteMap read = parser.parseSiteMap("application/xml", XmlGuard.checked(xml), origin);
            return switch (read) {
                case SiteMapIndex index -> new Sitemap(List.of(), index.getSitemaps().stream()
                        .map(map -> map.getUrl().toString()).toList());
                case SiteMap map -> new Sitemap(map.getSiteMapUrls().stream().map(SitemapReader::entry).toList(),
                        List.of());
                default -> new Sitemap(List.of(), List.of());
            };
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            throw new UnreadableFeedException("is not a sitemap that can be read (" + XmlGuard.cause(e)
                    + "); check its address.", e);
        }
    }

    private static FeedEntry entry(SiteMapURL url) {
        Optional<NewsAttributes> news = Stream.ofNullable(url.getAttributesForExtension(Extension.NEWS))
                .flatMap(Stream::of).filter(NewsAttributes.class::isInstance).map(NewsAttributes.class::cast)
                .findFirst();
        Optional<PublicationDate> published = news.map(NewsAttributes::getPublicationDate)
                .map(date -> PublicationDate.day(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(),
                        "news sitemap"));
        Optional<String> stamp = Optional.ofNullable(url.getLastModified())
                .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toString())
                .or(() -> published.map(Object::toString));
        String title = news.map(NewsAttributes::getTitle).orElse("");
        return new FeedEntry(url.getUrl().toString(), title, published, stamp, "");
    }
}
