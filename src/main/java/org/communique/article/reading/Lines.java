package org.communique.article.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a stream line by line and holds no more of it than the longest line allowed: what is longer is passed over and
 * reported as too long.
 *
 * <p>Example: of a line of 50 MB with a limit of 20 MB only its number and length remain.
 */
final class Lines {
    private final InputStream in;
    private final long longest;
    private long number;

    /**
     * One line.
     *
     * @param number
     *            its number, counted from one
     * @param bytes
     *            its content without the line break; empty when it was too long
     * @param length
     *            its length in bytes
     */
    record Line(long number, Optional<byte[]> bytes, long length) {
    }

    Lines(InputStream in, long longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (++length <= longest) {
                bytes.write(next);
            }
        }
        Optional<byte[]> content = length <= longest ? Optional.of(bytes.toByteArray()) : Optional.empty();
        return Optional.of(new Line(++number, content, length));
    }
}
