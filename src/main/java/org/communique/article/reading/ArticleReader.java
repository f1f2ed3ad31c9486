package org.communique.article.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Furniture;
import org.communique.article.feed.FeedEntry;

/**
 * Reads articles from what a user names on the command line: files, folders (walked in sorted order), globs, http and
 * https addresses, and {@code -} for standard input. Every article and everything that could not be read goes to a sink,
 * in the order of the input, as soon as it is read; nothing but the sink holds more than a few articles.
 *
 * <p>Example: {@code new ArticleReader(ReadingOptions.standard()).read(List.of("news"), readings::add)} gives one
 * {@link Reading.Read} an article in the folder {@code news}.
 */
public final class ArticleReader implements AutoCloseable {
    /** The name of an article from standard input that names no address of its own. */
    public static final String STANDARD_INPUT = "standard-input";

    private final ReadingOptions options;
    private final InputStream standardInput;
    private final Advance advance;
    private final Furniture furniture = Furniture.shipped();
    private final List<AddressReader> addresses = new ArrayList<>();

    /** A reader whose {@code -} is the standard input of this process. */
    public ArticleReader(ReadingOptions options) {
        this(options, System.in, Advance.UNWATCHED);
    }

    /** A reader that says how far it is. */
    public ArticleReader(ReadingOptions options, Advance advance) {
        this(options, System.in, advance);
    }

    /** A reader whose {@code -} is this stream. */
    public ArticleReader(ReadingOptions options, InputStream standardInput) {
        this(options, standardInput, Advance.UNWATCHED);
    }

    private ArticleReader(ReadingOptions options, InputStream standardInput, Advance advance) {
        this.options = options;
        this.standardInput = standardInput;
        this.advance = advance;
    }

    /** Reads all inputs, one after the other; addresses that stand together are fetched at the same time. */
    public void read(List<String> inputs, Consumer<Reading> sink) {
        Consumer<Reading> finished = new Finishing(options, sink);
        advance.begin(InputSize.of(inputs));
        for (int i = 0; i < inputs.size() && !advance.isStopped(); i++) {
            String input = inputs.get(i);
            if (input.equals("-")) {
                readStandardInput(finished);
            } else if (AddressReader.isAddress(input)) {
                List<FeedEntry> together = inputs.subList(i, inputs.size()).stream()
                        .takeWhile(AddressReader::isAddress).map(FeedEntry::of).toList();
                follow(together, finished);
                i += together.size() - 1;
            } else {
                new InputFiles(file -> readFile(file, finished), finished).find(input);
            }
        }
    }

    private void follow(List<FeedEntry> entries, Consumer<Reading> sink) {
        if (addresses.isEmpty()) {
            addresses.add(new AddressReader(options, furniture, advance::isStopped));
        }
        addresses.getFirst().read(entries, 0, sink);
    }

    private void readStandardInput(Consumer<Reading> sink) {
        try {
            read(standardInput, Origin.file(STANDARD_INPUT, "standard input"), sink);
        } catch (IOException e) {
            skip("standard input", "could not be read (" + e.getMessage() + "); give a file instead.", sink);
        }
    }

    private void readFile(InputFiles.InputFile file, Consumer<Reading> sink) {
        String shown = Names.shown(file.path());
        try (FileChannel channel = FileChannel.open(file.path())) {
            Origin origin = Origin.file(file.name(), shown);
            InputStream in = new AdvancingStream(Channels.newInputStream(channel), advance);
            if (ContentKind.of(channel) == ContentKind.WARC) {
                channel.position(0);
                new WarcReading(options, furniture, shown, sink).read(channel, advance);
            } else {
                channel.position(0);
                read(in, origin, sink);
            }
        } catch (AccessDeniedException e) {
            skip(shown, "may not be read; give yourself permission (chmod u+r) or leave it out.", sink);
        } catch (IOException e) {
            skip(shown, "could not be read (" + e.getMessage() + "); check the disk or leave it out.", sink);
        }
    }

    private void read(InputStream stream, Origin origin, Consumer<Reading> sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(ContentKind.LOOK);
        byte[] start = in.readNBytes(ContentKind.LOOK);
        in.reset();
        new ContentReader(options, furniture, origin, entries -> follow(entries, sink)).read(in,
                ContentKind.of(start, origin.name()), sink);
    }

    private static void skip(String shown, String reason, Consumer<Reading> sink) {
        sink.accept(new Reading.Skipped(shown, shown + " " + reason));
    }

    /** Lets go of connections and of the archive. */
    @Override
    public void close() {
        addresses.forEach(AddressReader::close);
        addresses.clear();
    }
}
