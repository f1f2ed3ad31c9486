package org.communique.document;

/**
 * Turns the positions Java counts in into code points, in one pass over a text. Within this package positions are UTF-16
 * until a span is made here.
 */
final class CodePoints {
    private final int[] counts;

    private CodePoints(int[] counts) {
        this.counts = counts;
    }

    static CodePoints of(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return new CodePoints(new int[0]);
        }
        int[] counts = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            counts[at] = count;
            boolean half = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            count += half ? 0 : 1;
        }
        counts[text.length()] = count;
        return new CodePoints(counts);
    }

    /** How many code points stand before a position of Java's. */
    int at(int position) {
        return counts.length == 0 ? position : counts[position];
    }
}
