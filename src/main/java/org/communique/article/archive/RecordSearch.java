package org.communique.article.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Finds where the next record of a damaged archive begins: at the head of a packed member, or at {@code WARC/1.}.
 *
 * <p>Example: of three packed records the second is damaged; the search goes from its first byte to the third.
 */
final class RecordSearch {
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;

    RecordSearch(FileChannel file) {
        this.file = file;
    }

    /** The place of the next record after this one; empty when none follows. */
    OptionalLong after(long damaged) throws IOException {
        byte[] mark = isPacked() ? PACKED : PLAIN;
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long start = damaged + 1; start < file.size(); start += WINDOW - mark.length) {
            window.clear();
            int read = file.read(window, start);
            for (int i = 0; i + mark.length <= read; i++) {
                if (begins(window.array(), i, mark)) {
                    return OptionalLong.of(start + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private boolean isPacked() throws IOException {
        ByteBuffer first = ByteBuffer.allocate(2);
        return file.read(first, 0) == 2 && first.get(0) == PACKED[0] && first.get(1) == PACKED[1];
    }

    private static boolean begins(byte[] bytes, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
