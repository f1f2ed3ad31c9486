package org.communique.article.archive;

import java.util.Optional;

/**
 * A page as an archive keeps it.
 *
 * <p>Example: what {@code https://news.example/antalya} answered with on the day it was fetched.
 *
 * @param address
 *            where it was fetched from
 * @param mediaType
 *            its type as the server named it, such as {@code text/html}, in lower case
 * @param charset
 *            the character set that the server named
 * @param body
 *            its content, unpacked
 */
public record ArchivedPage(String address, String mediaType, Optional<String> charset, byte[] body) {
    /** Whether a type is HTML or plain text. */
    static boolean isText(String mediaType) {
        return mediaType.contains("html") || mediaType.equals("text/plain");
    }
}
