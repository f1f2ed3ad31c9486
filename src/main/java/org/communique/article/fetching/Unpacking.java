package org.communique.article.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks what a server packed, and stops where it becomes too much.
 *
 * <p>Example: a bomb of 10 kB that unpacks to 10 MB and on is left at the limit of size.
 */
final class Unpacking {
    private Unpacking() {
    }

    static byte[] unpacked(byte[] body, Optional<String> encoding, long largest) throws IOException {
        String name = encoding.orElse("identity").strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity") || body.length == 0) {
            return body;
        }
        if (!List.of("gzip", "x-gzip").contains(name)) {
            throw new Transport.LimitException("is packed as " + name
                    + ", which was not asked for and is not read; try again later.");
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return limited(in, largest);
        }
    }

    /** All of a stream, if it is no longer than the limit. */
    static byte[] limited(InputStream in, long largest) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(largest + 1));
        if (bytes.length > largest) {
            throw new Transport.LimitException("is larger than the " + largest / 1_000_000
                    + " MB that are read of one page; it was left out.");
        }
        return bytes;
    }
}
