package org.communique.mention;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.mention.DateExpression.Day;
import org.communique.mention.DateExpression.Days;
import org.communique.mention.DateExpression.FromEvent;
import org.communique.mention.DateExpression.Month;
import org.communique.mention.DateExpression.Shifted;
import org.communique.mention.DateExpression.Unit;
import org.communique.mention.DateExpression.Weekday;
import org.communique.mention.DateExpression.Which;
import org.communique.mention.DateExpression.Year;

/**
 * The grammar of English dates: which words at a place form one and what they say.
 *
 * <p>Example: at "Oct." in "Sunday, Oct. 24, 2004" the five words say 24 October 2004. The words for months, days,
 * numbers and units stand in {@code calendar.tsv}.
 */
final class DateGrammar {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("([0-3]?\\d)[-–]([0-3]?\\d)");
    private final Vocabulary calendar = Vocabulary.read(DateGrammar.class, "calendar.tsv");
    private final List<BiFunction<List<String>, Integer, Optional<Reading>>> rules = List.of(this::weekdayWithDay,
            this::range, this::day, this::dayFirst, this::iso, this::month, this::year, this::weekday,
            this::shifted, this::ago, this::fixed);

    /** What the words at a place say and how many they are. */
    record Reading(int length, DateExpression meaning) {
    }

    /** The first reading of the words at a place; empty when no date begins there. */
    Optional<Reading> at(List<String> words, int from) {
        for (var rule : rules) {
            Optional<Reading> reading = rule.apply(words, from);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> weekdayWithDay(List<String> words, int from) {
        if (value(words, from, "weekday").isEmpty()) {
            return Optional.empty();
        }
        int next = word(words, from + 1).equals(",") ? from + 2 : from + 1;
        return range(words, next).or(() -> day(words, next)).or(() -> dayFirst(words, next))
                .map(r -> new Reading(next - from + r.length(), r.meaning()));
    }

    private Optional<Reading> day(List<String> words, int from) {
        OptionalInt month = value(words, from, "month");
        OptionalInt day = number(DAY, word(words, from + 1));
        if (month.isEmpty() || day.isEmpty() || day.getAsInt() > 31 || day.getAsInt() == 0) {
            return Optional.empty();
        }
        int comma = word(words, from + 2).equals(",") ? 1 : 0;
        Optional<Integer> year = yearAt(words, from + 2 + comma);
        int length = 2 + year.map(y -> 1 + comma).orElse(0);
        return Optional.of(new Reading(length, new Day(year, month.getAsInt(), day.getAsInt())));
    }

    private Optional<Reading> dayFirst(List<String> words, int from) {
        int the = word(words, from).equals("the") ? 1 : 0;
        OptionalInt day = number(DAY, word(words, from + the));
        int of = word(words, from + the + 1).equals("of") ? 1 : 0;
        OptionalInt month = value(words, from + the + 1 + of, "month");
        if (month.isEmpty() || day.isEmpty() || day.getAsInt() > 31 || day.getAsInt() == 0) {
            return Optional.empty();
        }
        Optional<Integer> year = yearAt(words, from + the + of + 2);
        return Optional.of(new Reading(the + of + 2 + (year.isPresent() ? 1 : 0),
                new Day(year, month.getAsInt(), day.getAsInt())));
    }

    private Optional<Reading> range(List<String> words, int from) {
        OptionalInt month = value(words, from, "month");
        Matcher days = DAYS.matcher(word(words, from + 1));
        if (month.isPresent() && days.matches()) {
            return Optional.of(new Reading(2, days(month.getAsInt(), days.group(1), days.group(2))));
        }
        Optional<Reading> first = day(words, from);
        int dash = first.map(r -> from + r.length()).orElse(from);
        if (first.isEmpty() || !List.of("-", "–", "to", "through", "until").contains(word(words, dash))) {
            return Optional.empty();
        }
        return last(words, dash + 1, (Day) first.get().meaning())
                .map(r -> new Reading(dash + 1 - from + r.length(), r.meaning()));
    }

    private Optional<Reading> last(List<String> words, int from, Day first) {
        Optional<Reading> full = day(words, from);
        if (full.isPresent() && full.get().meaning() instanceof Day last) {
            Day begin = first.year().isPresent() ? first : new Day(last.year(), first.month(), first.day());
            return Optional.of(new Reading(full.get().length(), new Days(begin, last)));
        }
        OptionalInt day = number(DAY, word(words, from));
        return day.isPresent() && day.getAsInt() > first.day() && day.getAsInt() <= 31
                ? Optional.of(new Reading(1, new Days(first, new Day(first.year(), first.month(), day.getAsInt()))))
                : Optional.empty();
    }

    private static Days days(int month, String first, String last) {
        return new Days(new Day(Optional.empty(), month, Integer.parseInt(first)),
                new Day(Optional.empty(), month, Integer.parseInt(last)));
    }

    private Optional<Reading> iso(List<String> words, int from) {
        Matcher m = ISO.matcher(word(words, from));
        return m.matches() ? Optional.of(new Reading(1, new Day(Optional.of(Integer.parseInt(m.group(1))),
                Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))) : Optional.empty();
    }

    private Optional<Reading> month(List<String> words, int from) {
        OptionalInt which = value(words, from, "which");
        int at = which.isPresent() ? from + 1 : from;
        OptionalInt month = value(words, at, "month");
        boolean doubtful = word(words, at).equalsIgnoreCase("may") || word(words, at).equalsIgnoreCase("march");
        if (month.isEmpty() || !Words.isCapitalised(word(words, at))
                || doubtful && at == from && !monthContext(words, from)) {
            return Optional.empty();
        }
        int comma = word(words, at + 1).equals(",") || word(words, at + 1).equals("of") ? 1 : 0;
        Optional<Integer> year = yearAt(words, at + 1 + comma);
        int length = at + 1 - from + year.map(y -> 1 + comma).orElse(0);
        return Optional.of(new Reading(length, new Month(year, month.getAsInt())));
    }

    private boolean monthContext(List<String> words, int at) {
        return at > 0 && calendar.row(word(words, at - 1)).contains("before-month") || yearAt(words, at + 1).isPresent();
    }

    private Optional<Reading> year(List<String> words, int from) {
        boolean in = from > 0 && calendar.row(word(words, from - 1)).contains("before-month");
        return in ? yearAt(words, from).map(y -> new Reading(1, new Year(y))) : Optional.empty();
    }

    private Optional<Reading> weekday(List<String> words, int from) {
        OptionalInt which = value(words, from, "which");
        int at = which.isPresent() ? from + 1 : from;
        OptionalInt day = value(words, at, "weekday");
        if (day.isEmpty() || !Words.isCapitalised(word(words, at))) {
            return Optional.empty();
        }
        Which meant = which.isEmpty() || which.getAsInt() == 0 ? Which.OPEN
                : which.getAsInt() < 0 ? Which.LAST : Which.NEXT;
        return Optional.of(new Reading(at + 1 - from, new Weekday(DayOfWeek.of(day.getAsInt()), meant)));
    }

    private Optional<Reading> shifted(List<String> words, int from) {
        OptionalInt which = value(words, from, "which");
        Optional<Unit> unit = unit(words, from + 1);
        return which.isPresent() && unit.isPresent()
                ? Optional.of(new Reading(2, new Shifted(unit.get(), which.getAsInt())))
                : Optional.empty();
    }

    private Optional<Reading> ago(List<String> words, int from) {
        OptionalInt count = value(words, from, "number");
        int number = count.isPresent() ? count.getAsInt() : number(Pattern.compile("(\\d{1,3})"), word(words, from))
                .orElse(-1);
        Optional<Unit> unit = unit(words, from + 1);
        OptionalInt sign = value(words, from + 2, "distance");
        if (number < 0 || unit.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        boolean fromNow = calendar.row(word(words, from + 2)).contains("now");
        int by = number * sign.getAsInt();
        return Optional.of(new Reading(3, fromNow ? new Shifted(unit.get(), by) : new FromEvent(unit.get(), by)));
    }

    private Optional<Reading> fixed(List<String> words, int from) {
        return calendar.longestAt(words, from).filter(found -> found.values().getFirst().equals("shift"))
                .map(found -> new Reading(found.length(), new Shifted(
                        Unit.valueOf(found.values().get(1)), Integer.parseInt(found.values().get(2)))));
    }

    private Optional<Unit> unit(List<String> words, int at) {
        List<String> row = calendar.row(word(words, at));
        return !row.isEmpty() && row.getFirst().equals("unit") ? Optional.of(Unit.valueOf(row.get(1)))
                : Optional.empty();
    }

    private OptionalInt value(List<String> words, int at, String kind) {
        String word = word(words, at);
        List<String> row = calendar.row(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return !row.isEmpty() && row.getFirst().equals(kind) ? OptionalInt.of(Integer.parseInt(row.get(1)))
                : OptionalInt.empty();
    }

    private static Optional<Integer> yearAt(List<String> words, int at) {
        String word = word(words, at);
        return YEAR.matcher(word).matches() ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    private static OptionalInt number(Pattern pattern, String word) {
        Matcher m = pattern.matcher(word.toLowerCase(Locale.ROOT));
        return m.matches() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    private static String word(List<String> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
