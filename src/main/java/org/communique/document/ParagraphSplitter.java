package org.communique.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs: at empty lines, and at single line breaks that were clearly meant, such as those
 * between the points of a list. A line break that only wraps a long line does not split.
 */
final class ParagraphSplitter {
    private static final String BULLETS = "•*-–—·▪◦‣";
    private static final String ENDS = ".!?:;”\"";
    private static final int SLACK = 12;

    private ParagraphSplitter() {
    }

    static List<Stretch> split(String text) {
        List<Stretch> paragraphs = new ArrayList<>();
        List<Stretch> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            Stretch line = new Stretch(start, end < 0 ? text.length() : end).trimmed(text);
            if (line.isEmpty()) {
                addBlock(text, block, paragraphs);
                block.clear();
            } else {
                block.add(line);
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        addBlock(text, block, paragraphs);
        return paragraphs;
    }

    private static void addBlock(String text, List<Stretch> lines, List<Stretch> paragraphs) {
        int widest = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            if (last || ends(text, lines.get(at), lines.get(at + 1), widest)) {
                Stretch whole = new Stretch(lines.get(start).start(), lines.get(at).end());
                paragraphs.add(withoutBullet(text, whole));
                start = at + 1;
            }
        }
    }

    private static boolean ends(String text, Stretch line, Stretch next, int widest) {
        char first = text.charAt(next.start());
        if (isBullet(text, next)) {
            return true;
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Stretch.isSpace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        boolean roomLeft = line.end() - line.start() + 1 + wordEnd - next.start() + SLACK < widest;
        return roomLeft || ENDS.indexOf(text.charAt(line.end() - 1)) >= 0 && !Abbreviations.SHIPPED.endsWithOne(text,
                line.start(), line.end());
    }

    private static boolean isBullet(String text, Stretch line) {
        return line.end() - line.start() > 1 && BULLETS.indexOf(text.charAt(line.start())) >= 0
                && Stretch.isSpace(text.charAt(line.start() + 1));
    }

    private static Stretch withoutBullet(String text, Stretch line) {
        return isBullet(text, line) ? new Stretch(line.start() + 1, line.end()).trimmed(text) : line;
    }
}
