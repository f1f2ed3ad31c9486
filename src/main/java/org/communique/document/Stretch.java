package org.communique.document;

/** A stretch of a text in Java's own positions; only {@link CodePoints} turns it into a span that others see. */
record Stretch(int start, int end) {
    String of(String text) {
        return text.substring(start, end);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Without the white space at both ends. */
    Stretch trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(from, to);
    }

    static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b' || unit == '\ufeff';
    }
}
