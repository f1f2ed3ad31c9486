package org.communique.article.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
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
        read(Channels.newChannel(in)).ifPresent(stop -> sink.damage(stop.sentence(stop.place())));
    }

    /** Reads a file to its end, over damaged records. */
    public void read(FileChannel file) throws IOException {
        RecordSearch search = new RecordSearch(file);
        OptionalLong start = OptionalLong.of(0);
        while (start.isPresent()) {
            file.position(start.getAsLong());
            Optional<Stop> stop = read((ReadableByteChannel) file);
            start = stop.isPresent() ? beyond(stop.get(), start.getAsLong(), search) : OptionalLong.empty();
        }
    }

    /** Names the damaged record; gives the place of the next one. */
    private OptionalLong beyond(Stop stop, long start, RecordSearch search) throws IOException {
        long damaged = stop.place();
        if (stop.afterRecord()) {
            damaged = search.after(damaged).orElse(damaged);
        } else if (stop.atStart()) {
            damaged = start;
        }
        sink.damage(stop.sentence(damaged));
        return search.after(damaged);
    }

    /**
     * Where and why the reading stopped.
     *
     * @param place
     *            the last record whose head could be read
     * @param read
     *            how many records could be read before
     * @param afterRecord
     *            whether it was the record after that one which could not be read
     */
    private record Stop(long place, long read, boolean afterRecord, Exception failure) {
        boolean atStart() {
            return read == 0;
        }

        String sentence(long damaged) {
            String where = afterRecord && damaged == place ? "after byte " : "at byte ";
            return failure instanceof EOFException
                    ? "ends within a record " + where + damaged
                            + "; the records before it were read, get the archive again for the rest."
                    : "has a damaged record " + where + damaged + " (" + cause(failure)
                            + "); it was passed over, get the archive again to have it.";
        }
    }

    private Optional<Stop> read(ReadableByteChannel channel) {
        long place = 0;
        long number = 0;
        boolean within = false;
        try {
            // The channel is the caller's to close.
            @SuppressWarnings("resource")
            WarcReader reader = new WarcReader(channel);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                place = reader.position();
                within = true;
                read(next.get());
                within = false;
                number++;
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.of(new Stop(place, number, !within && number > 0, e));
        }
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
