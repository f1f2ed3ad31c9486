package org.communique.document;

import org.communique.article.Part;

/**
 * A stretch of an article's text: the part it lies in and its first and last offset.
 *
 * <p>Example: in "Kuleba met Lavrov" the token "Lavrov" is {@code BODY 11–17}. Offsets count Unicode code points of
 * that part, so that an emoji counts one; {@code end} is exclusive.
 */
public record TextSpan(Part part, int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + "–" + end);
        }
    }

    /** Whether the other span lies wholly within this one. */
    public boolean contains(TextSpan other) {
        return part == other.part && start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(TextSpan other) {
        return part == other.part && start < other.end && other.start < end;
    }

    /** The span from the start of this one to the end of the other, in the same part. */
    public TextSpan to(TextSpan other) {
        return new TextSpan(part, start, other.end);
    }

    /** The covered text, given the text of the part. */
    public String of(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** Reading order: headline first, then by start, the longer span first. */
    @Override
    public int compareTo(TextSpan other) {
        int byPart = part.compareTo(other.part);
        if (byPart != 0) {
            return byPart;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
