package org.communique.article.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps XML from outside from reading files, calling addresses or filling the memory: a document type with declarations
 * of its own is refused; one without them, as old RSS has it, is blanked out before a parser sees it.
 *
 * <p>Example: {@code <!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>} is refused.
 */
final class XmlGuard {
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\b[^>\\[]*(\\[|>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAUSE_NOISE = Pattern.compile("[\\r\\n]+|^.*?Exception: ");
    private static final int LONGEST_CAUSE = 160;

    private XmlGuard() {
    }

    /** The same document without its document type. */
    static byte[] checked(byte[] xml) throws UnreadableFeedException {
        boolean wide = xml.length > 1 && ((xml[0] & 0xff) == 0xfe || (xml[0] & 0xff) == 0xff || xml[0] == 0
                || xml[1] == 0);
        String text = wide
                ? new String(xml, (xml[0] & 0xff) == 0xfe || xml[0] == 0
                        ? StandardCharsets.UTF_16BE
                        : StandardCharsets.UTF_16LE)
                : new String(xml, StandardCharsets.ISO_8859_1);
        Matcher doctype = DOCTYPE.matcher(text);
        if (!doctype.find()) {
            return xml;
        }
        if (doctype.group(1).equals("[") || wide) {
            throw new UnreadableFeedException("declares XML entities of its own, which could read files or fill the "
                    + "memory; it was refused, remove its DOCTYPE to have it read.");
        }
        byte[] blanked = xml.clone();
        Arrays.fill(blanked, doctype.start(), doctype.end(), (byte) ' ');
        return blanked;
    }

    /** What a parser says, on one line and not too long. */
    static String cause(Throwable failure) {
        String message = CAUSE_NOISE.matcher(String.valueOf(failure.getMessage())).replaceAll(" ").strip();
        return message.length() <= LONGEST_CAUSE ? message : message.substring(0, LONGEST_CAUSE) + "…";
    }
}
