package org.communique.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Splits a paragraph into sentences. Rules decide what they are sure of; OpenNLP's sentence model decides the rest.
 *
 * <p>Example: "U.S. Secretary of State John Kerry met Gen. Haftar. They spoke." is two sentences. A quotation mark that
 * closes after the full stop belongs to the sentence it closes.
 */
final class SentenceSplitter {
    private static final String CLOSERS = "”\"’')]»";
    private static final String OPENERS = "“\"‘'([«";

    private final SentenceModel model;
    private final Set<String> starters;

    SentenceSplitter(SentenceModel model, Set<String> starters) {
        this.model = model;
        this.starters = Set.copyOf(starters);
    }

    /** The sentences of a paragraph, without the white space between them. */
    List<Stretch> split(String text, Stretch paragraph) {
        List<Stretch> sentences = new ArrayList<>();
        Set<Integer> modelled = null;
        int start = paragraph.start();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            if (!isMark(text.charAt(at))) {
                continue;
            }
            int end = endOfMarks(text, at, paragraph.end());
            int next = nextWord(text, end, paragraph.end());
            Verdict verdict = next == end && end < paragraph.end()
                    ? Verdict.GOES_ON
                    : judge(text, start, at, next,
                            paragraph.end());
            if (verdict == Verdict.UNSURE) {
                modelled = modelled == null ? modelled(text, paragraph) : modelled;
                verdict = modelled.contains(next) ? Verdict.ENDS : Verdict.GOES_ON;
            }
            if (verdict == Verdict.ENDS) {
                sentences.add(new Stretch(start, end));
                start = next;
            }
            at = end - 1;
        }
        Stretch rest = new Stretch(start, paragraph.end()).trimmed(text);
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    private enum Verdict {
        ENDS, GOES_ON, UNSURE
    }

    private Verdict judge(String text, int start, int mark, int next, int end) {
        if (next == end) {
            return Verdict.ENDS;
        }
        int letter = next;
        while (letter < end && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        if (letter == end || Character.isLowerCase(text.charAt(letter))) {
            return Verdict.GOES_ON;
        }
        if (text.charAt(mark) != '.' || text.startsWith("..", mark)) {
            return text.charAt(mark) == '.' || text.charAt(mark) == '…' ? Verdict.UNSURE : Verdict.ENDS;
        }
        return judgeStop(wordBefore(text, start, mark), text, letter, end);
    }

    private Verdict judgeStop(String word, String text, int letter, int end) {
        boolean number = Character.isDigit(text.charAt(letter));
        return switch (Abbreviations.SHIPPED.stop(word)) {
            case NEVER -> Verdict.GOES_ON;
            case BEFORE_NUMBER -> number ? Verdict.GOES_ON : afterDoubtful(text, letter, end);
            case MAYBE -> afterDoubtful(text, letter, end);
            case FULL -> word.length() == 1 ? Verdict.GOES_ON : Verdict.ENDS;
        };
    }

    /** After "U.S." a sentence ends before a word that begins sentences; before a name, the model decides. */
    private Verdict afterDoubtful(String text, int letter, int end) {
        int to = letter;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return starters.contains(text.substring(letter, to)) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private static String wordBefore(String text, int start, int mark) {
        int from = mark;
        while (from > start && !Stretch.isSpace(text.charAt(from - 1))
                && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, mark + 1);
    }

    private Set<Integer> modelled(String text, Stretch paragraph) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : new SentenceDetectorME(model).sentPosDetect(paragraph.of(text))) {
            starts.add(paragraph.start() + span.getStart());
        }
        return starts;
    }

    private static boolean isMark(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…';
    }

    private static int endOfMarks(String text, int at, int end) {
        int after = at + 1;
        while (after < end && (isMark(text.charAt(after)) || CLOSERS.indexOf(text.charAt(after)) >= 0)) {
            after++;
        }
        return after;
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && Stretch.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
