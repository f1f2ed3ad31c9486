package org.communique.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a sentence into words and marks as the Penn Treebank does: "Iran's" is "Iran" and "'s", "didn't" is "did" and
 * "n't"; hyphenated words stay whole, and so do abbreviations with their full stop.
 */
final class WordSplitter {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|@\\w+|#\\w+");
    private static final Pattern PIECE = Pattern.compile("""
            \\.{2,}|…|-{2,}|[–—―]\
            |[$€£¥]|%|[“”"«»()\\[\\]{}<>;!?]|`+|''\
            |,(?!\\d)|:(?!\\d)|/(?=\\p{L}{3})""");
    private static final Pattern CLITIC = Pattern.compile("(?i)(n['’]t|['’](s|re|ve|ll|d|m))$");

    private WordSplitter() {
    }

    /** The words and marks of a sentence, in order. */
    static List<Stretch> split(String text, Stretch sentence) {
        List<Stretch> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && !Stretch.isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                splitChunk(text, new Stretch(at, end), end == sentence.end(), words);
            }
            at = end + 1;
        }
        return words;
    }

    private static void splitChunk(String text, Stretch chunk, boolean last, List<Stretch> words) {
        if (isPlain(text, chunk)) {
            words.add(chunk);
            return;
        }
        Matcher address = ADDRESS.matcher(text).region(chunk.start(), chunk.end());
        if (address.lookingAt() && address.end() >= chunk.end() - 2) {
            addWord(text, chunk, last, words);
            return;
        }
        int from = chunk.start();
        Matcher piece = PIECE.matcher(text).region(chunk.start(), chunk.end());
        while (piece.find()) {
            addWord(text, new Stretch(from, piece.start()), last && isOnlyClosing(text, piece.start(), chunk.end()),
                    words);
            words.add(new Stretch(piece.start(), piece.end()));
            from = piece.end();
        }
        addWord(text, new Stretch(from, chunk.end()), last, words);
    }

    private static boolean isPlain(String text, Stretch chunk) {
        for (int at = chunk.start(); at < chunk.end(); at++) {
            char unit = text.charAt(at);
            if (!Character.isLetter(unit) && unit != '-') {
                return false;
            }
        }
        return text.charAt(chunk.start()) != '-' && !text.startsWith("cannot", chunk.start())
                && text.indexOf("--", chunk.start()) != chunk.start() && !hasDoubleHyphen(text, chunk);
    }

    private static boolean hasDoubleHyphen(String text, Stretch chunk) {
        int at = text.indexOf("--", chunk.start());
        return at >= 0 && at < chunk.end();
    }

    private static boolean isOnlyClosing(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(unit -> "”\"’')]}»".indexOf(unit) >= 0);
    }

    /** A word with what may cling to it: quotation marks before and after, commas, a full stop, clitics. */
    private static void addWord(String text, Stretch piece, boolean last, List<Stretch> words) {
        int from = piece.start();
        int to = piece.end();
        while (from < to && "'‘’,:".indexOf(text.charAt(from)) >= 0 && !isClitic(text, from, to)) {
            words.add(new Stretch(from, ++from));
        }
        int end = to;
        while (end > from && isTrailing(text, from, end, last)) {
            end--;
        }
        addWithClitics(text, from, end, words);
        for (int at = end; at < to; at++) {
            words.add(new Stretch(at, at + 1));
        }
    }

    private static boolean isClitic(String text, int from, int to) {
        return CLITIC.matcher(text).region(from, to).lookingAt();
    }

    private static boolean isTrailing(String text, int from, int end, boolean last) {
        char unit = text.charAt(end - 1);
        if (unit == '.') {
            return end - from > 1 && last
                    && Abbreviations.SHIPPED.stop(text.substring(from, end)) == Abbreviations.Stop.FULL;
        }
        return "'‘’,:".indexOf(unit) >= 0;
    }

    private static void addWithClitics(String text, int from, int to, List<Stretch> words) {
        if (from == to) {
            return;
        }
        Matcher clitic = CLITIC.matcher(text).region(from, to);
        int cut = clitic.find() ? clitic.start() : cutOfCannot(text, from, to);
        if (cut > from && cut < to) {
            words.add(new Stretch(from, cut));
            words.add(new Stretch(cut, to));
        } else {
            words.add(new Stretch(from, to));
        }
    }

    private static int cutOfCannot(String text, int from, int to) {
        return to - from == 6 && text.regionMatches(true, from, "cannot", 0, 6) ? from + 3 : to;
    }
}
