package org.communique.article.reading;

import java.nio.file.Path;

/** Shows names on one line, whatever characters a file system lets them have: a line break becomes {@code \n}. */
final class Names {
    private Names() {
    }

    static String shown(Path path) {
        return shown(path.toString());
    }

    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(letter -> {
            switch (letter) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> append(letter, shown);
            }
        });
        return shown.toString();
    }

    private static void append(int letter, StringBuilder shown) {
        if (Character.isISOControl(letter)) {
            shown.append(String.format("\\u%04x", letter));
        } else {
            shown.appendCodePoint(letter);
        }
    }
}
