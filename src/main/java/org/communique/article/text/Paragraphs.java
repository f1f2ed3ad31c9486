package org.communique.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits plain text into paragraphs: at empty lines, and at every line break where lines are whole paragraphs; lines that
 * were broken at a margin are joined again.
 *
 * <p>Example: two lines of 72 letters that run on make one paragraph; two bullets of a list make two.
 */
final class Paragraphs {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[\\s\\u00a0]*\\n");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*([•·*▪‣–—-]|\\d{1,2}[.)])\\s+\\S.*");
    private static final Pattern MARK = Pattern.compile("^\\s*[•·▪‣*]\\s+");
    private static final int SHORTEST_MARGIN = 40;
    private static final int LONGEST_MARGIN = 110;

    private Paragraphs() {
    }

    /** The paragraphs in their order, none of them empty, white space within them made single blanks. */
    static List<String> of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        List<String> paragraphs = new ArrayList<>();
        for (String block : EMPTY_LINES.split(lines)) {
            addBlock(block.split("\n"), paragraphs);
        }
        return paragraphs;
    }

    private static void addBlock(String[] lines, List<String> paragraphs) {
        boolean wrapped = isWrapped(lines);
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && !wrapped) {
                add(paragraph, paragraphs);
            }
            paragraph.append(' ').append(lines[i]);
        }
        add(paragraph, paragraphs);
    }

    /** Lines were broken at a margin when no first word of a next line would have fitted on the line before it. */
    private static boolean isWrapped(String[] lines) {
        int margin = 0;
        for (String line : lines) {
            margin = Math.max(margin, line.strip().length());
        }
        if (margin < SHORTEST_MARGIN || margin > LONGEST_MARGIN) {
            return false;
        }
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i - 1].strip();
            String next = lines[i].strip();
            boolean fits = line.length() + 1 + next.split(" ", 2)[0].length() <= margin;
            if (fits || LIST_ITEM.matcher(next).matches()) {
                return false;
            }
        }
        return lines.length > 2 || lines.length == 2 && startsLow(lines[1]);
    }

    private static boolean startsLow(String line) {
        return !line.isBlank() && Character.isLowerCase(line.strip().codePointAt(0));
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        String clean = MARK.matcher(paragraph).replaceFirst("").replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
        if (!clean.isEmpty()) {
            paragraphs.add(clean);
        }
        paragraph.setLength(0);
    }
}
