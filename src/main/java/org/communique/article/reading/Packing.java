package org.communique.article.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Looks into what is packed. */
final class Packing {
    private Packing() {
    }

    /** What the beginning of packed content unpacks to, as far as it can be told and no more than so many bytes. */
    static byte[] start(byte[] packed, int most) {
        byte[] start = new byte[most];
        int length = 0;
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            int read = unpacked.read(start, 0, most);
            while (read > 0) {
                length += read;
                read = length < most ? unpacked.read(start, length, most - length) : 0;
            }
        } catch (IOException e) {
            // The first bytes end somewhere, or are broken: what they unpack to is all that can be told.
            return Arrays.copyOf(start, length);
        }
        return Arrays.copyOf(start, length);
    }
}
