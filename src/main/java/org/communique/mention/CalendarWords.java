package org.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.mention.DateExpression.Unit;

/** The words of dates as {@code calendar.tsv} lists them, asked for at places of a sentence. */
final class CalendarWords {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(?:st|nd|rd|th)?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})");
    private final Vocabulary table = Vocabulary.read(CalendarWords.class, "calendar.tsv");

    /** The value of a word of a kind: the number of a month, the sign of "ago". */
    OptionalInt value(List<String> words, int at, String kind) {
        List<String> row = table.row(bare(word(words, at)));
        return !row.isEmpty() && row.getFirst().equals(kind)
                ? OptionalInt.of(Integer.parseInt(row.get(1)))
                : OptionalInt.empty();
    }

    /** Whether a word is of a kind. */
    boolean is(List<String> words, int at, String kind) {
        return table.row(word(words, at)).contains(kind);
    }

    /** The unit that a word counts in. */
    Optional<Unit> unit(List<String> words, int at) {
        List<String> row = table.row(word(words, at));
        return !row.isEmpty() && row.getFirst().equals("unit")
                ? Optional.of(Unit.valueOf(row.get(1)))
                : Optional.empty();
    }

    /** The longest listed phrase at a place. */
    Optional<Vocabulary.Found> phrase(List<String> words, int from) {
        return table.longestAt(words, from);
    }

    /** A month by name at a place; "may" and "march" only with a capital. */
    OptionalInt month(List<String> words, int at) {
        String word = word(words, at);
        String name = word.startsWith("mid-") ? word.substring(4) : word;
        return Words.isCapitalised(name) ? value(words, at, "month") : OptionalInt.empty();
    }

    /** A day of a month as a number, with or without its ending. */
    OptionalInt day(List<String> words, int at) {
        OptionalInt day = number(DAY, word(words, at));
        return day.isPresent() && day.getAsInt() > 0 && day.getAsInt() <= 31 ? day : OptionalInt.empty();
    }

    /** How many, in words or digits. */
    OptionalInt count(List<String> words, int at) {
        OptionalInt named = value(words, at, "number");
        return named.isPresent() ? named : number(COUNT, word(words, at));
    }

    Optional<Integer> year(List<String> words, int at) {
        String word = word(words, at);
        return YEAR.matcher(word).matches() ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    /** The word at a place; empty beyond the ends. */
    static String word(List<String> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = lower.startsWith("mid-") ? lower.substring(4) : lower;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static OptionalInt number(Pattern pattern, String word) {
        Matcher m = pattern.matcher(word.toLowerCase(Locale.ROOT));
        return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }
}
