package org.communique.article.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the pages of a web archive, packed or not, one record at a time. A damaged record is reported and, where the
 * archive is a file, the reading goes on at the next one.
 *
 * <p>Example: of an archive of ten thousand responses one is held in memory at a time.
 */
public final class WarcPages {
    private final long longest;
    private final Sink sink;

    /** Takes what is found. */
    public interface Sink {
        /** A page. */
        void page(ArchivedPage page);

        /**
         * Something that could not be read.
         *
         * @param sentence
         *            what follows the name of the archive: {@code "ends within a record; …"}
         */
        void damage(String sentence);
    }

    /**
     * A reader.
     *
     * @param longest
     *            the most bytes read of one page
     */
    public WarcPages(long longest, Sink sink) {
        this.longest = longest;
        this.sink = sink;
    }

    /** Reads a stream to its end or to the first damaged record. */
    public void read(InputStream in) {
        read(Channels.newChannel(in), 0);
    }

    /** Reads a file to its end, over damaged records. */
    public void read(FileChannel file) throws IOException {
        OptionalLong start = OptionalLong.of(0);
        while (start.isPresent()) {
            file.position(start.getAsLong());
            OptionalLong damaged = read((ReadableByteChannel) file, start.getAsLong());
            start = damaged.isPresent() ? new RecordSearch(file).after(damaged.getAsLong()) : OptionalLong.empty();
        }
    }

    /** Reads on; gives the place of the damaged record that stopped it, if one did. */
    private OptionalLong read(ReadableByteChannel channel, long start) {
        long record = start;
        boolean whole = false;
        try {
            // The channel is the caller's to close.
            @SuppressWarnings("resource")
            WarcReader reader = new WarcReader(channel);
            long offset = channel instanceof SeekableByteChannel ? 0 : start;
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                record = offset + reader.position();
                read(next.get());
            }
            whole = true;
        } catch (EOFException e) {
            sink.damage("ends within a record at byte " + record
                    + "; the records before it were read, get the archive again for the rest.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            sink.damage("has a damaged record at byte " + record + " (" + cause(e)
                    + "); it was passed over, get the archive again to have it.");
        }
        return whole ? OptionalLong.empty() : OptionalLong.of(record);
    }

    private void read(WarcRecord record) throws IOException {
        try {
            PageRecord.read(record, longest, ArchivedPage::isText).ifPresent(sink::page);
        } catch (PageRecord.TooLongException e) {
            sink.damage("holds " + e.getMessage() + ", which is longer than the " + longest / 1_000_000
                    + " MB that are read of one page; it was passed over.");
        }
    }

    private static String cause(Exception failure) {
        String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        return message.length() <= 120 ? message : message.substring(0, 120) + "…";
    }
}
