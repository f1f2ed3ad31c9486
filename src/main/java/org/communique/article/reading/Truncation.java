package org.communique.article.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells whether a page was cut off: it ends within a tag, a comment or a script, or it opens {@code html} or {@code body}
 * and closes neither.
 *
 * <p>Example: {@code <html><body><p>The foreign min} is cut; a page that leaves out optional end tags from the start on
 * and opens neither is not.
 */
final class Truncation {
    private Truncation() {
    }

    static boolean isCut(byte[] page) {
        String text = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        boolean opened = text.contains("<html") || text.contains("<body");
        boolean closed = text.contains("</html") || text.contains("</body");
        return opened && !closed || !closed && endsWithinTag(text);
    }

    private static boolean endsWithinTag(String text) {
        int open = text.lastIndexOf('<');
        return open > text.lastIndexOf('>') && open + 1 < text.length()
                && !Character.isWhitespace(text.charAt(open + 1))
                || text.lastIndexOf("<!--") > text.lastIndexOf("-->")
                || text.lastIndexOf("<script") > text.lastIndexOf("</script");
    }
}
