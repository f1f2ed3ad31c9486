package org.communique.article.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page as browsers do: by its byte order mark, else by what the transport said, else by a {@code meta} within
 * the first kilobytes, else as UTF-8 if it is that throughout, else as the legacy encoding of its language. What the
 * {@code meta} says is not believed against the bytes: programs that save pages write them as UTF-8 and leave it as it
 * was.
 *
 * <p>Example: a page that says {@code iso-8859-1} is read as windows-1252, because that is what it means on the web; if
 * its bytes are UTF-8 throughout, it is read as that.
 */
final class PageDecoder {
    private static final int PRESCAN = 4096;
    private static final byte ESCAPE = 0x1b;
    private static final Pattern META = Pattern
            .compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");
    private static final Pattern LANG = Pattern.compile("(?i)<html[^>]{0,300}?lang\\s*=\\s*[\"']?([a-z]{2})");
    // WHATWG Encoding Standard: labels that mean more than their name says.
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"), Map.entry("utf8", "UTF-8"), Map.entry("utf-16", "UTF-16LE"),
            Map.entry("unicode", "UTF-16LE"), Map.entry("x-sjis", "windows-31j"), Map.entry("cp1251", "windows-1251"));
    private static final Map<String, String> LEGACY = Map.ofEntries(Map.entry("ru", "windows-1251"),
            Map.entry("uk", "windows-1251"), Map.entry("bg", "windows-1251"), Map.entry("sr", "windows-1251"),
            Map.entry("pl", "windows-1250"), Map.entry("cs", "windows-1250"), Map.entry("hu", "windows-1250"),
            Map.entry("tr", "windows-1254"), Map.entry("el", "windows-1253"), Map.entry("he", "windows-1255"),
            Map.entry("ar", "windows-1256"), Map.entry("fa", "windows-1256"), Map.entry("ja", "windows-31j"),
            Map.entry("ko", "x-windows-949"), Map.entry("zh", "GB18030"), Map.entry("th", "x-windows-874"));

    private PageDecoder() {
    }

    static String decode(byte[] page, Optional<String> transport) {
        if (starts(page, 0xef, 0xbb, 0xbf)) {
            return new String(page, 3, page.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(page, 0xfe, 0xff)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(page, 0xff, 0xfe)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16LE);
        }
        String head = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Optional<Charset> sent = transport.flatMap(PageDecoder::charset);
        return sent.map(charset -> new String(page, charset)).orElseGet(() -> byContent(page, head));
    }

    private static String byContent(byte[] page, String head) {
        Optional<String> utf8 = utf8(page);
        Optional<Charset> declared = declared(head);
        if (utf8.isPresent() || declared.isEmpty() && !isMostlyUtf8(page)) {
            return utf8.orElseGet(() -> new String(page, legacy(head)));
        }
        Charset charset = declared.orElse(StandardCharsets.UTF_8);
        boolean wrong = charset.equals(StandardCharsets.UTF_8) && !isMostlyUtf8(page);
        return new String(page, wrong ? legacy(head) : charset);
    }

    /** The page if it is UTF-8 throughout; empty for the encodings that write letters as ASCII behind escapes. */
    private static Optional<String> utf8(byte[] page) {
        for (byte unit : page) {
            if (unit == ESCAPE) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a few bytes only, as of a letter cut in two, keep a page from being UTF-8. */
    private static boolean isMostlyUtf8(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == '\ufffd').count();
        long good = text.chars().filter(letter -> letter > 0x7f && letter != '\ufffd').count();
        return broken < 0.1 * good;
    }

    private static Optional<Charset> declared(String head) {
        Matcher meta = META.matcher(head);
        // HTML Standard: a meta that says UTF-16 could not have been read if it were true.
        return meta.find()
                ? charset(meta.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    private static Charset legacy(String head) {
        Matcher lang = LANG.matcher(head);
        String name = lang.find()
                ? LEGACY.getOrDefault(lang.group(1).toLowerCase(Locale.ROOT), "windows-1252")
                : "windows-1252";
        return Charset.forName(name);
    }

    private static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] page, int... mark) {
        if (page.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((page[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
