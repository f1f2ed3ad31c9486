package org.communique.entity.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are compared: lower case, without diacritics, hyphens as spaces, without dots and
 * apostrophes.
 *
 * <p>Example: "Mevlüt Çavuşoğlu" and "MEVLUT CAVUSOGLU" both become {@code mevlut cavusoglu}, "U.S." becomes {@code us}.
 */
public final class NameKey {
    private NameKey() {
    }

    /** The key of a name; words are separated by one space. */
    public static String of(String name) {
        String plain = isAscii(name) ? name : decompose(name);
        StringBuilder key = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) == ' ') {
            end--;
        }
        return key.substring(0, end);
    }

    private static void append(StringBuilder key, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            key.append((char) (c + 32));
        } else if (c < 128 || !Character.isLetterOrDigit(c)) {
            appendMark(key, c);
        } else {
            appendLetter(key, c);
        }
    }

    private static void appendMark(StringBuilder key, char c) {
        switch (c) {
            case '.', '\'', '`', '"', '\u2018', '\u2019', '\u02bc', '\u02bb', '\u02be', '\u02bf', '\u00b4' -> {
            }
            default -> {
                if (!isCombining(c)) {
                    separate(key, c);
                }
            }
        }
    }

    private static void separate(StringBuilder key, char c) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
        if (c == ',' || c == '&' || c == '+') {
            key.append(c).append(' ');
        }
    }

    private static void appendLetter(StringBuilder key, char c) {
        switch (c) {
            case 'ø', 'Ø' -> key.append('o');
            case 'ł', 'Ł' -> key.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
            case 'ı', 'İ' -> key.append('i');
            case 'ə', 'Ə' -> key.append('a');
            case 'ŋ' -> key.append('n');
            case 'ħ', 'Ħ' -> key.append('h');
            case 'ß' -> key.append("ss");
            case 'æ', 'Æ' -> key.append("ae");
            case 'œ', 'Œ' -> key.append("oe");
            case 'þ', 'Þ' -> key.append("th");
            case 'ʻ', 'ʼ', 'ʾ', 'ʿ' -> {
            }
            default -> key.append(Character.toLowerCase(c));
        }
    }

    private static String decompose(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
