package org.communique.article.reading;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** What servers and files do that mean harm or are broken: for tests of the reading and of the command line. */
public final class BadAnswers {
    private BadAnswers() {
    }

    /** Sends the reader on to another address. */
    public static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    /** A letter every 50 ms; at the end nothing that could be read. */
    public static void drip(HttpExchange exchange, int letters) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int sent = 0; sent < letters; sent++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** Packed by gzip, to be cut short or to swell. */
    public static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
