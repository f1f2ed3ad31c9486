package org.communique.article.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;

/**
 * Reads RSS, Atom and RDF feeds.
 *
 * <p>Example: a feed of ten items gives ten {@link FeedEntry}, in the order of the feed.
 */
public final class FeedReader {
    private final Optional<String> address;

    /**
     * A reader of a feed.
     *
     * @param address
     *            where the feed comes from, against which its links are resolved
     */
    public FeedReader(Optional<String> address) {
        this.address = address;
    }

    /**
     * The entries of the feed; those without an address carry their text.
     *
     * @throws UnreadableFeedException
     *             when it is no feed
     */
    public List<FeedEntry> read(byte[] xml) throws UnreadableFeedException {
        try (XmlReader text = new XmlReader(new ByteArrayInputStream(XmlGuard.checked(xml)), true)) {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(text);
            List<FeedEntry> entries = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                entries.add(entry(entry));
            }
            return entries;
        } catch (FeedException | IllegalArgumentException | IOException e) {
            throw new UnreadableFeedException("is not a feed that can be read (" + XmlGuard.cause(e)
                    + "); check its address, or save it again.", e);
        }
    }

    private FeedEntry entry(SyndEntry entry) {
        String title = Objects.requireNonNullElse(entry.getTitle(), "").strip();
        Optional<Date> published = Optional.ofNullable(entry.getPublishedDate());
        Optional<Date> updated = Optional.ofNullable(entry.getUpdatedDate());
        Optional<PublicationDate> day = published.or(() -> updated).map(date -> PublicationDate
                .day(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(), "feed entry"));
        Optional<String> stamp = updated.or(() -> published).map(date -> date.toInstant() + " " + title);
        return new FeedEntry(link(entry).map(this::absolute).orElse(""), title, day, stamp, content(entry));
    }

    private static Optional<String> link(SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri()).filter(Objects::nonNull).map(String::strip)
                .filter(link -> !link.isEmpty() && (link.startsWith("http") || !link.contains(":"))).findFirst();
    }

    private String absolute(String link) {
        try {
            return address.map(base -> URI.create(base).resolve(link).toString()).orElse(link);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private static String content(SyndEntry entry) {
        Stream<SyndContent> contents = Stream.concat(entry.getContents().stream(),
                Stream.ofNullable(entry.getDescription()));
        return contents.map(SyndContent::getValue).filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length)).orElse("");
    }
}
