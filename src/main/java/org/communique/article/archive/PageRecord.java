package org.communique.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the page out of a record of an archive: a response that was successful, or a resource. */
final class PageRecord {
    private PageRecord() {
    }

    /** A page that is longer than what is read. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException(String address) {
            super(address);
        }
    }

    /**
     * The page, if its type is wanted; empty when the record is none, such as a request, an error or a picture.
     *
     * @throws TooLongException
     *             when it is text and longer than the limit
     */
    static Optional<ArchivedPage> read(WarcRecord record, long longest, Predicate<String> types) throws IOException {
        if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            return http.status() == 200
                    ? page(response.target(), http.contentType(), http.bodyDecoded(), longest, types)
                    : Optional.empty();
        }
        return record instanceof WarcResource resource
                ? page(resource.target(), resource.contentType(), resource.body(), longest, types)
                : Optional.empty();
    }

    private static Optional<ArchivedPage> page(String address, MediaType type, MessageBody body, long longest,
            Predicate<String> types) throws IOException {
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        if (!types.test(name)) {
            return Optional.empty();
        }
        try (InputStream in = body.stream()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(longest + 1));
            if (bytes.length > longest) {
                throw new TooLongException(address);
            }
            return Optional.of(new ArchivedPage(address, name, charset, bytes));
        }
    }
}
