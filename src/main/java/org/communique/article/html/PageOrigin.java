package org.communique.article.html;

import java.util.Optional;

/**
 * What is known of a page before it is parsed.
 *
 * <p>Example: the file {@code antalya.html} without an address and without headers, or a page fetched from
 * {@code https://news.example/antalya} whose header said {@code charset=windows-1251}.
 *
 * @param name
 *            the identity of an article whose page names no address of its own
 * @param address
 *            where the page was fetched from
 * @param charset
 *            the character set that the transport named
 */
public record PageOrigin(String name, Optional<String> address, Optional<String> charset) {
    /** A page from a file. */
    public static PageOrigin file(String name) {
        return new PageOrigin(name, Optional.empty(), Optional.empty());
    }
}
