package org.communique.article.reading;

import java.util.Locale;

/** Shows a number of bytes as people say it: {@code 104 MB}. */
final class Sizes {
    private Sizes() {
    }

    static String shown(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000 ? bytes / 1000 + " kB" : String.format(Locale.ROOT, "%d MB", bytes / 1_000_000);
    }
}
