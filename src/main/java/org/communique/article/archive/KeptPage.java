package org.communique.article.archive;

import java.util.Optional;

/**
 * What is known of a page that was fetched and kept.
 *
 * <p>Example: {@code https://news.example/antalya}, kept at byte 4711 of {@code fetched-00001.warc.gz}, with the ETag that
 * the server gave it.
 *
 * @param address
 *            the address that was asked for
 * @param file
 *            the archive it is kept in
 * @param offset
 *            where in the archive its record begins
 * @param etag
 *            the server's name for this version
 * @param modified
 *            when the server says it changed, as the server writes it
 * @param stamp
 *            what the feed said of it when it was fetched
 */
public record KeptPage(String address, String file, long offset, Optional<String> etag, Optional<String> modified,
        Optional<String> stamp) {
}
