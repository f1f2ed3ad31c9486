package org.communique.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.article.archive.ArchivedPage;
import org.communique.article.archive.FetchArchive;
import org.communique.article.archive.KeptPage;
import org.communique.article.fetching.Fetched;
import org.communique.article.fetching.Fetcher;

/**
 * Fetches addresses, keeps what came, and takes what was kept where nothing changed since.
 *
 * <p>Example: on the second run over a feed the server is asked once, "changed since?", and everything comes from the
 * archive.
 */
final class Fetching implements AutoCloseable {
    private final Fetcher fetcher;
    private final Optional<FetchArchive> archive;
    private final long largest;

    /** What is behind an address. */
    sealed interface Found {
        /**
         * Content.
         *
         * @param following
         *            the further pages of the same article
         */
        record Content(String address, Optional<String> charset, byte[] body, List<Content> following)
                implements
                    Found {
        }

        /** A web archive, in a file that may be read and must be left alone. */
        record Archive(String address, Path file, boolean passing) implements Found {
        }

        /** Nothing; the reason follows the address in a sentence. */
        record Nothing(String reason) implements Found {
        }
    }

    private Fetching(Fetcher fetcher, Optional<FetchArchive> archive, long largest) {
        this.fetcher = fetcher;
        this.archive = archive;
        this.largest = largest;
    }

    static Fetching with(ReadingOptions options) {
        try {
            Optional<FetchArchive> archive = options.archive().isPresent()
                    ? Optional.of(FetchArchive.open(options.archive().get()))
                    : Optional.empty();
            Fetcher fetcher = new Fetcher(options.fetching().withLargest(options.largestFile()));
            return new Fetching(fetcher, archive, options.largestFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The archive of what is fetched cannot be written (" + e.getMessage()
                    + "); name another folder with --archive.", e);
        }
    }

    /**
     * What is behind an address now.
     *
     * @param stamp
     *            what a feed says of it: as long as it is the same as last time, the server is not asked
     */
    Found find(String address, Optional<String> stamp) {
        try {
            return isArchive(address) ? archive(address) : withFollowing(page(address, stamp), stamp);
        } catch (IOException e) {
            return new Found.Nothing("could not be kept (" + e.getMessage() + "); check the folder of the archive.");
        }
    }

    private Found withFollowing(Found found, Optional<String> stamp) throws IOException {
        if (!(found instanceof Found.Content first)) {
            return found;
        }
        List<Found.Content> following = new ArrayList<>();
        Optional<String> next = FollowingPages.next(first.body(), first.address());
        while (next.isPresent() && following.size() < FollowingPages.MOST
                && page(next.get(), stamp) instanceof Found.Content page) {
            following.add(page);
            next = FollowingPages.next(page.body(), page.address());
        }
        return new Found.Content(first.address(), first.charset(), first.body(), following);
    }

    private Found page(String address, Optional<String> stamp) throws IOException {
        Optional<KeptPage> kept = archive.flatMap(folder -> folder.find(address));
        if (kept.isPresent() && stamp.isPresent() && kept.get().stamp().equals(stamp)) {
            Optional<Found> known = kept(kept.get());
            if (known.isPresent()) {
                return known.get();
            }
        }
        Fetched fetched = fetcher.fetch(new Fetcher.Request(address, kept.flatMap(KeptPage::etag),
                kept.flatMap(KeptPage::modified), Optional.empty()));
        if (fetched instanceof Fetched.Unchanged && kept.isPresent()) {
            Optional<Found> known = kept(kept.get());
            fetched = known.isPresent() ? fetched : fetcher.fetch(Fetcher.Request.of(address));
            if (known.isPresent()) {
                note(kept.get(), stamp);
                return known.get();
            }
        }
        return kept(address, fetched, stamp);
    }

    private void note(KeptPage kept, Optional<String> stamp) throws IOException {
        if (stamp.isPresent() && !kept.stamp().equals(stamp)) {
            archive.orElseThrow().note(new KeptPage(kept.address(), kept.file(), kept.offset(), kept.etag(),
                    kept.modified(), stamp));
        }
    }

    private Found kept(String asked, Fetched fetched, Optional<String> stamp) throws IOException {
        return switch (fetched) {
            case Fetched.Content content -> {
                if (archive.isPresent()) {
                    archive.get().keep(asked, new FetchArchive.Answer(content.address(), content.answer().status(),
                            content.answer().headers(), content.answer().body()), stamp);
                }
                yield new Found.Content(content.address(), content.charset(), content.body(), List.of());
            }
            case Fetched.Refused refused -> new Found.Nothing(refused.reason());
            case Fetched.Unchanged same ->
                new Found.Nothing("did not change, but is not in the archive; fetch it again.");
            case Fetched.Saved saved -> new Found.Archive(saved.address(), saved.file(), archive.isEmpty());
        };
    }

    private Optional<Found> kept(KeptPage page) throws IOException {
        Optional<ArchivedPage> content = archive.orElseThrow().page(page, largest);
        return content.map(known -> new Found.Content(known.address(), known.charset(), known.body(), List.of()));
    }

    private static boolean isArchive(String address) {
        try {
            String path = String.valueOf(URI.create(address).getPath()).toLowerCase(Locale.ROOT);
            return path.endsWith(".warc") || path.endsWith(".warc.gz");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Archives are kept as they are, not within another archive. */
    private Found archive(String address) throws IOException {
        String path = URI.create(address).getPath();
        String name = Integer.toHexString(address.hashCode()) + "-" + path.substring(path.lastIndexOf('/') + 1);
        Path file = archive.isPresent()
                ? archive.get().folder().resolve(name)
                : Files.createTempFile("communique", name);
        Optional<KeptPage> known = archive.flatMap(folder -> folder.find(address))
                .filter(kept -> Files.exists(file));
        Fetched fetched = fetcher.fetch(new Fetcher.Request(address, known.flatMap(KeptPage::etag),
                known.flatMap(KeptPage::modified), Optional.of(file)));
        if (fetched instanceof Fetched.Unchanged) {
            return new Found.Archive(address, file, false);
        }
        if (fetched instanceof Fetched.Saved saved && archive.isPresent()) {
            archive.get().note(new KeptPage(address, name, 0, header(saved.headers(), "etag"),
                    header(saved.headers(), "last-modified"), Optional.empty()));
        }
        if (archive.isEmpty() && !(fetched instanceof Fetched.Saved)) {
            Files.deleteIfExists(file);
        }
        return kept(address, fetched, Optional.empty());
    }

    private static Optional<String> header(Map<String, List<String>> headers, String name) {
        return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }

    @Override
    public void close() {
        try {
            fetcher.close();
            if (archive.isPresent()) {
                archive.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
