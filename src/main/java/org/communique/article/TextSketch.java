package org.communique.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sketch of a text by which near-identical texts are found without comparing all with all: the MinHash of its runs of five
 * words.
 *
 * <p>Example: an agency's dispatch and its copy in a newspaper with another headline and a line of credit have sketches whose
 * likeness is about 0.97, and bands in common.
 */
public final class TextSketch {
    private static final int RUN = 5;
    private static final int FEWEST_WORDS = 30;
    private static final int HASHES = 64;
    private static final int BANDS = 8;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    // Odd multipliers of 64 bits, the same on every machine (SplitMix64 from 1 on).
    private static final long[] MULTIPLIERS = multipliers();

    private final long[] least;

    private TextSketch(long[] least) {
        this.least = least;
    }

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
        long[] least = new long[words.length < FEWEST_WORDS ? 0 : HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int start = 0; start + RUN <= words.length && least.length > 0; start++) {
            long run = 1125899906842597L;
            for (int word = start; word < start + RUN; word++) {
                run = mixed(31 * run + words[word].hashCode());
            }
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(run * MULTIPLIERS[i]));
            }
        }
        return new TextSketch(least);
    }

    /** How alike two texts are, from 0 to 1: about the share of runs of words that they have in common. */
    public double likeness(TextSketch other) {
        int same = 0;
        int compared = Math.min(least.length, other.least.length);
        for (int i = 0; i < compared; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return compared == 0 ? 0 : (double) same / compared;
    }

    /** Keys of which near-identical texts share at least one; none for a text too short to tell. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        int width = HASHES / BANDS;
        for (int band = 0; least.length > 0 && band < BANDS; band++) {
            long hash = band;
            for (int i = band * width; i < (band + 1) * width; i++) {
                hash = mixed(hash ^ least[i]);
            }
            bands.add(band + "-" + Long.toHexString(hash));
        }
        return bands;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private static long[] multipliers() {
        long[] multipliers = new long[HASHES];
        for (int i = 0; i < HASHES; i++) {
            multipliers[i] = mixed((i + 1) * 0x9e3779b97f4a7c15L) | 1;
        }
        return multipliers;
    }
}
