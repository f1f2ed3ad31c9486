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
 * the first kilobytes, else as UTF-8 if it is that throughout, else as the legacy encoding of its language.
 *
 * <p>Example: a page that says {@code iso-8859-1} is read as windows-1252, because that is what it means on the web.
 */
final class PageDecoder {
    private static final int PRESCAN = 4096;
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
        return transport.flatMap(PageDecoder::charset).or(() -> declared(head))
                .map(charset -> new String(page, charset)).orElseGet(() -> undeclared(page, head));
    }

    private static Optional<Charset> declared(String head) {
        Matcher meta = META.matcher(head);
        // HTML Standard: a meta that says UTF-16 could not have been read if it were true.
        return meta.find()
                ? charset(meta.group(1))
                        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                : Optional.empty();
    }

    private static String undeclared(byte[] page, String head) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
        } catch (CharacterCodingException e) {
            Matcher lang = LANG.matcher(head);
            String name = lang.find()
                    ? LEGACY.getOrDefault(lang.group(1).toLowerCase(Locale.ROOT), "windows-1252")
                    : "windows-1252";
            return new String(page, Charset.forName(name));
        }
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
