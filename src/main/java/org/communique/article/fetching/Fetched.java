package org.communique.article.fetching;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of fetching an address.
 *
 * <p>Example: a page that did not change since it was fetched last is {@link Unchanged}; one that robots.txt forbids is
 * {@link Refused} with a sentence that says so.
 */
public sealed interface Fetched {
    /**
     * A page.
     *
     * @param address
     *            where it was found after redirects
     * @param mediaType
     *            its type as the server named it, empty when it did not
     * @param charset
     *            the character set that the server named
     * @param body
     *            its content, unpacked
     * @param answer
     *            what the server sent, for keeping
     */
    record Content(String address, String mediaType, Optional<String> charset, byte[] body, Answer answer)
            implements
                Fetched {
    }

    /** What a server sent: its status, its headers, and the body as it came, perhaps packed. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    }

    /** A web archive, which is too large to be held and was written to a file. */
    record Saved(String address, Path file, Map<String, List<String>> headers) implements Fetched {
    }

    /** The server says that nothing changed since it was fetched last. */
    record Unchanged() implements Fetched {
    }

    /**
     * Nothing was fetched.
     *
     * @param reason
     *            what follows the address in one sentence: {@code "may not be fetched, because …; …"}
     */
    record Refused(String reason) implements Fetched {
    }
}
