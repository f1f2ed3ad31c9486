package org.communique.article.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of content a piece of input has, told by its first bytes and, where they leave it open, by its name.
 *
 * <p>Example: bytes that begin with {@code {"id":} are NDJSON even in {@code articles.txt}; {@code <!doctype html>} is a
 * page.
 */
enum ContentKind {
    PAGE, TEXT, NDJSON, FEED, OPML, SITEMAP, ADDRESSES, WARC, GZIP, MAIL, EMPTY, BINARY, UNKNOWN;

    /** How many bytes are looked at. */
    static final int LOOK = 8192;

    private static final Set<String> TEXT_NAMES = Set.of("", "txt", "text", "md", "markdown");
    private static final Set<String> LINE_NAMES = Set.of("ndjson", "jsonl", "json");
    private static final Set<String> PAGE_NAMES = Set.of("html", "htm", "xhtml", "shtml", "asp", "aspx", "php");
    private static final Pattern PAGE_START = Pattern.compile(
            "(?s)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|title|meta|div|article|p|table|h1)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_START = Pattern.compile("(?s).{0,2000}?<(rss|feed|rdf:RDF)\\b.*");
    private static final Pattern SITEMAP_START = Pattern.compile("(?s).{0,2000}?<(urlset|sitemapindex)\\b.*");
    private static final Pattern OPML_START = Pattern.compile("(?s).{0,2000}?<opml\\b.*");
    private static final Pattern ADDRESS_LINES = Pattern
            .compile("(?:\\s*(?:https?://\\S+|#[^\\n]*)\\s*\\n)*\\s*https?://\\S*\\s*");
    private static final Pattern MAIL_START = Pattern.compile(
            "(?s)(?:[A-Za-z][A-Za-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}?.*");

    /** The kind of content behind a name, by its first bytes. */
    static ContentKind of(byte[] start, String name) {
        if (start.length == 0) {
            return EMPTY;
        }
        String text = decoded(start);
        return magic(start, text).or(() -> markup(text, extension(name))).orElseGet(() -> byName(extension(name)));
    }

    /** Whether a file is a web archive, packed or not; of another kind it is {@code UNKNOWN}. */
    static ContentKind of(FileChannel file) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(LOOK);
        file.read(first, 0);
        byte[] start = Arrays.copyOf(first.array(), first.position());
        boolean packed = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        byte[] content = packed ? Packing.start(start, LOOK) : start;
        return new String(content, StandardCharsets.ISO_8859_1).startsWith("WARC/") ? WARC : UNKNOWN;
    }

    private static Optional<ContentKind> magic(byte[] start, String text) {
        if (start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            return Optional.of(GZIP);
        }
        if (text.startsWith("WARC/")) {
            return Optional.of(WARC);
        }
        if (text.isBlank()) {
            return Optional.of(EMPTY);
        }
        return isBinary(text) ? Optional.of(BINARY) : Optional.empty();
    }

    private static Optional<ContentKind> markup(String text, String extension) {
        String start = text.stripLeading();
        if (start.startsWith("{") || LINE_NAMES.contains(extension)) {
            return Optional.of(NDJSON);
        }
        if (start.startsWith("<")) {
            return xml(start);
        }
        if ((start.startsWith("http") || start.startsWith("#")) && ADDRESS_LINES.matcher(start).matches()) {
            return Optional.of(ADDRESSES);
        }
        boolean mail = extension.equals("eml") || extension.equals("mht") || extension.equals("mhtml");
        return mail && MAIL_START.matcher(start).matches() ? Optional.of(MAIL) : Optional.empty();
    }

    private static Optional<ContentKind> xml(String start) {
        if (PAGE_START.matcher(start).matches()) {
            return Optional.of(PAGE);
        }
        if (OPML_START.matcher(start).matches()) {
            return Optional.of(OPML);
        }
        if (SITEMAP_START.matcher(start).matches()) {
            return Optional.of(SITEMAP);
        }
        return FEED_START.matcher(start).matches() ? Optional.of(FEED) : Optional.empty();
    }

    private static ContentKind byName(String extension) {
        if (TEXT_NAMES.contains(extension)) {
            return TEXT;
        }
        return PAGE_NAMES.contains(extension) ? PAGE : UNKNOWN;
    }

    private static String decoded(byte[] start) {
        if (start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
            return new String(start, StandardCharsets.UTF_16BE).substring(1);
        }
        if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            return new String(start, StandardCharsets.UTF_16LE).substring(1);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }

    private static boolean isBinary(String text) {
        long control = text.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27)
                .count();
        return text.indexOf('\0') >= 0 || control * 20 > text.length() || text.startsWith("%PDF-")
                || text.startsWith("PK\u0003\u0004") || text.startsWith("{\\rtf");
    }

    private static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
