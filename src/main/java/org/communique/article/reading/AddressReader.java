package org.communique.article.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.feed.FeedEntry;
import org.communique.article.html.PageReader;
import org.jsoup.Jsoup;

/**
 * Reads what stands behind addresses: pages, and the entries of feeds, lists of feeds and sitemaps one level after the
 * other.
 *
 * <p>Example: an OPML list leads to two feeds, each of them to ten pages; twenty articles come out, in that order.
 */
final class AddressReader implements AutoCloseable {
    private static final int LEVELS = 4;
    private static final int WHOLE_TEXT = 600;

    private final ReadingOptions options;
    private final Furniture furniture;
    private final Fetching fetching;
    private final BooleanSupplier stopped;
    private final Set<String> asked = new HashSet<>();

    AddressReader(ReadingOptions options, Furniture furniture, BooleanSupplier stopped) {
        this.options = options;
        this.furniture = furniture;
        this.stopped = stopped;
        fetching = Fetching.with(options);
    }

    static boolean isAddress(String input) {
        return input.matches("(?i)https?://\\S+");
    }

    /** Reads the entries of a list, in its order; an address that several lists name is read once. */
    void read(List<FeedEntry> entries, int level, Consumer<Reading> sink) {
        List<FeedEntry> fresh = entries.stream()
                .filter(entry -> entry.address().isEmpty() || asked.add(entry.address())).toList();
        InTurn.fetch(fresh, this::find, stopped, (entry, found) -> read(entry, found, level, sink));
    }

    private Fetching.Found find(FeedEntry entry) {
        if (carriesText(entry)) {
            return new Fetching.Found.Nothing("");
        }
        return isAddress(entry.address())
                ? fetching.find(entry.address(), entry.stamp())
                : new Fetching.Found.Nothing("names no http or https address; it was passed over.");
    }

    /** Whether an entry carries the whole text and not its beginning. */
    private static boolean carriesText(FeedEntry entry) {
        if (entry.content().length() < WHOLE_TEXT) {
            return false;
        }
        String text = Jsoup.parse(entry.content()).text();
        return text.length() >= WHOLE_TEXT
                && !text.matches("(?is).*(\\[?(…|\\.\\.\\.)]?|read more|continue reading|read on)\\W*");
    }

    private void read(FeedEntry entry, Fetching.Found found, int level, Consumer<Reading> sink) {
        Consumer<Reading> dated = reading -> sink.accept(Dating.with(entry.published(), reading));
        String shown = entry.address().isEmpty() ? "entry \"" + Names.shown(entry.title()) + "\"" : entry.address();
        try {
            if (carriesText(entry)) {
                new EntryText(furniture).read(entry, shown, dated);
                return;
            }
            switch (found) {
                case Fetching.Found.Nothing(String reason) -> skip(shown, reason, sink);
                case Fetching.Found.Content content -> read(entry, content, level, dated);
                case Fetching.Found.Archive archive -> read(archive, shown, sink);
            }
        } catch (IOException e) {
            skip(shown, "could not be read (" + e.getMessage() + "); try again.", sink);
        }
    }

    private void read(FeedEntry entry, Fetching.Found.Content content, int level, Consumer<Reading> sink)
            throws IOException {
        Origin origin = Origin.fetched(content.address(), content.charset());
        ContentReader reader = new ContentReader(options, furniture, origin,
                entries -> follow(entries, entry.address(), level, sink));
        byte[] body = content.body();
        ContentKind kind = ContentKind.of(body.length > ContentKind.LOOK
                ? Arrays.copyOf(body, ContentKind.LOOK)
                : body, content.address());
        reader.read(new ByteArrayInputStream(body), kind, content.following().isEmpty()
                ? sink
                : reading -> sink.accept(joined(reading, content.following())));
    }

    private Reading joined(Reading reading, List<Fetching.Found.Content> following) {
        if (!(reading instanceof Reading.Read first)) {
            return reading;
        }
        PageReader pages = new PageReader(furniture);
        List<Article> others = following.stream().flatMap(page -> pages.read(page.body(),
                Origin.fetched(page.address(), page.charset()).page()).stream()).toList();
        return new Reading.Read(FollowingPages.joined(first.article(), others), first.source());
    }

    private void follow(List<FeedEntry> entries, String from, int level, Consumer<Reading> sink) {
        if (level >= LEVELS) {
            skip(from, "leads from list to list more than " + LEVELS + " times; it was left.", sink);
        } else {
            read(entries, level + 1, sink);
        }
    }

    private void read(Fetching.Found.Archive archive, String shown, Consumer<Reading> sink) throws IOException {
        try (FileChannel file = FileChannel.open(archive.file())) {
            new WarcReading(options, furniture, shown, sink).read(file);
        } finally {
            if (archive.passing()) {
                Files.deleteIfExists(archive.file());
            }
        }
    }

    private static void skip(String shown, String reason, Consumer<Reading> sink) {
        sink.accept(new Reading.Skipped(shown, shown + " " + reason));
    }

    @Override
    public void close() {
        fetching.close();
    }
}
