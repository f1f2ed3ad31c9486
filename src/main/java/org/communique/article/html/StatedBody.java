package org.communique.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * The text that a page states in its structured data ({@code articleBody}), against which the text found in the page is
 * checked.
 *
 * <p>Example: when the stated text covers all paragraphs but the last, which says who the author is, that one is dropped;
 * when it breaks off after two paragraphs ("…"), it says nothing of the others.
 */
final class StatedBody {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BREAKS_OFF = Pattern.compile("(?s).*(\\.{3}|…|\\[…]|\\[\\.{3}])\\W*");
    private static final int SHINGLE = 4;
    private static final int FEWEST_WORDS = 80;

    private final String text;
    private final List<String> words;
    private final Set<String> shingles;

    private StatedBody(String text) {
        this.text = text;
        words = words(text);
        shingles = new HashSet<>(shingles(words));
    }

    /** The stated text, whether it is plain or marked up. */
    static StatedBody of(String stated) {
        boolean markup = stated.contains("</p>") || stated.contains("<br") || stated.contains("&nbsp;");
        return new StatedBody(markup ? Jsoup.parse(stated).wholeText() : stated);
    }

    /** Whether it is long enough to be the text and not cut off. */
    boolean isWhole() {
        return words.size() >= FEWEST_WORDS && !BREAKS_OFF.matcher(text).matches();
    }

    /**
     * Whether it is the text and what was found in the page is not: the page is filled in by scripts, or shows the
     * beginning only.
     */
    boolean saysMoreThan(List<String> found) {
        List<String> own = words(String.join("\n", found));
        List<String> parts = shingles(own);
        long both = parts.stream().filter(shingles::contains).count();
        boolean another = both < 0.3 * parts.size() && words.size() >= own.size();
        boolean beginning = both >= 0.7 * parts.size() && words.size() > 2 * own.size();
        return isWhole() && (parts.isEmpty() || another || beginning);
    }

    List<String> paragraphs() {
        return text.lines().map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip()).filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The blocks without those that the stated text does not have, when it is whole and has most of them; else all. What
     * follows the last stated block goes only if it is little: a stated text may break off without saying so.
     */
    List<Block> check(List<Block> blocks) {
        List<Boolean> stated = blocks.stream().map(this::has).toList();
        int last = stated.lastIndexOf(true);
        int all = length(blocks);
        int covered = 0;
        for (int i = 0; i < blocks.size(); i++) {
            covered += stated.get(i) ? blocks.get(i).length() : 0;
        }
        if (!isWhole() || covered < 0.5 * all) {
            return blocks;
        }
        boolean endKnown = length(blocks.subList(last + 1, blocks.size())) < 0.25 * all;
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean inside = i < last && blocks.get(i).kind() != Block.Kind.PARAGRAPH;
            if (stated.get(i) || inside || i > last && !endKnown) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    private boolean has(Block block) {
        List<String> own = words(block.text());
        List<String> parts = shingles(own);
        if (parts.isEmpty()) {
            return text.contains(block.text());
        }
        return parts.stream().filter(shingles::contains).count() >= 0.5 * parts.size();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
    }

    private static List<String> shingles(List<String> words) {
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }
}
