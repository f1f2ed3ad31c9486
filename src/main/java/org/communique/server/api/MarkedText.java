package org.communique.server.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A text cut where marks begin and end, so that a page shows them without counting characters.
 *
 * <p>Example: "They met. All left." with the evidence mark 0–9 is the pieces "They met." (evidence) and " All left.".
 */
public final class MarkedText {
    /** A stretch of text with all marks upon it; without marks it is plain. */
    public record Piece(String text, List<String> marks) {
        public Piece {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A mark upon a text.
     *
     * @param use
     *            what it shows: {@code evidence}, {@code trigger}, {@code participant}
     * @param start
     *            the first code point
     * @param end
     *            the code point after the last
     */
    public record Mark(String use, int start, int end) {
        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private MarkedText() {
    }

    /** The paragraphs of a text that some of these marks touch, or all paragraphs, each as its pieces. */
    public static List<List<Piece>> paragraphs(String text, Collection<Mark> marks, boolean all) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            int from = start;
            if (all || marks.stream().anyMatch(mark -> mark.start() < end && mark.end() > from)) {
                paragraphs.add(pieces(paragraph, from, marks));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String paragraph, int offset, Collection<Mark> marks) {
        int length = paragraph.codePointCount(0, paragraph.length());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            cuts.add(Math.clamp(mark.start() - (long) offset, 0, length));
            cuts.add(Math.clamp(mark.end() - (long) offset, 0, length));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            int start = from + offset;
            int end = to + offset;
            List<String> uses = marks.stream().filter(mark -> mark.covers(start, end)).map(Mark::use).distinct()
                    .sorted().toList();
            pieces.add(new Piece(paragraph.substring(paragraph.offsetByCodePoints(0, from),
                    paragraph.offsetByCodePoints(0, to)), uses));
            from = to;
        }
        return pieces;
    }
}
