package org.communique.article.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much of a stream was read. */
final class AdvancingStream extends FilterInputStream {
    private final Advance advance;

    AdvancingStream(InputStream in, Advance advance) {
        super(in);
        this.advance = advance;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        advance.read(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        advance.read(Math.max(read, 0));
        return read;
    }
}
