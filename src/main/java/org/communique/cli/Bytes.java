package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.WriterOutputStream;

/** Bytes of UTF-8 on their way to the writer that a command prints to. */
final class Bytes {
    private Bytes() {
    }

    /** A stream into a writer, which it leaves open. */
    static OutputStream of(PrintWriter out) throws IOException {
        return new WriterOutputStream(out, StandardCharsets.UTF_8.newDecoder(), 1 << 13, false) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
