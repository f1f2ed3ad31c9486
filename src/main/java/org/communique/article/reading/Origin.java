package org.communique.article.reading;

import java.util.Optional;
import org.communique.article.html.PageOrigin;

/**
 * Where content comes from.
 *
 * @param name
 *            what names an article without an identity of its own: the path relative to the folder given
 * @param shown
 *            how the user finds it
 * @param address
 *            where it was fetched from
 * @param charset
 *            the character set that the transport named
 */
record Origin(String name, String shown, Optional<String> address, Optional<String> charset) {
    /** Content of a file. */
    static Origin file(String name, String shown) {
        return new Origin(name, shown, Optional.empty(), Optional.empty());
    }

    /** Content from an address. */
    static Origin fetched(String address, Optional<String> charset) {
        return new Origin(address, address, Optional.of(address), charset);
    }

    PageOrigin page() {
        return new PageOrigin(name, address, charset);
    }
}
