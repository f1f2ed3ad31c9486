package org.communique.mention;

import static org.communique.mention.CalendarWords.word;

import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.mention.DateExpression.Day;
import org.communique.mention.DateExpression.Days;
import org.communique.mention.DateExpression.Month;
import org.communique.mention.DateExpression.Year;
import org.communique.mention.DateGrammar.Reading;

/**
 * Dates that name a day, month or year of the calendar.
 *
 * <p>Example: "Sunday, Oct. 24, 2004", "24 October 2004", "March 3-5", "from 5 to 7 March", "mid-October", "in 1972".
 */
final class CalendarDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})");
    private static final Pattern DAYS = Pattern.compile("([0-3]?\\d)[-–]([0-3]?\\d)");
    private static final Set<String> TO = Set.of("-", "–", "to", "through", "until", "till", "and");
    private static final Set<String> BEFORE_YEAR = Set.of("the", "a", "an", "his", "her", "their", "its", "'s", "’s",
            "that");
    private final CalendarWords calendar;

    CalendarDates(CalendarWords calendar) {
        this.calendar = calendar;
    }

    List<BiFunction<List<String>, Integer, Optional<Reading>>> rules() {
        return List.of(this::weekdayWithDay, this::range, this::rangeDayFirst, this::day, this::dayFirst, this::iso,
                this::month, this::year);
    }

    private Optional<Reading> weekdayWithDay(List<String> words, int from) {
        if (calendar.value(words, from, "weekday").isEmpty()) {
            return Optional.empty();
        }
        int next = word(words, from + 1).equals(",") ? from + 2 : from + 1;
        return range(words, next).or(() -> day(words, next)).or(() -> dayFirst(words, next))
                .map(r -> new Reading(next - from + r.length(), r.meaning()));
    }

    private Optional<Reading> day(List<String> words, int from) {
        OptionalInt month = calendar.value(words, from, "month");
        OptionalInt day = calendar.day(words, from + 1);
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int comma = word(words, from + 2).equals(",") ? 1 : 0;
        Optional<Integer> year = calendar.year(words, from + 2 + comma);
        int length = 2 + year.map(y -> 1 + comma).orElse(0);
        return Optional.of(new Reading(length, new Day(year, month.getAsInt(), day.getAsInt())));
    }

    private Optional<Reading> dayFirst(List<String> words, int from) {
        int the = word(words, from).equals("the") ? 1 : 0;
        OptionalInt day = calendar.day(words, from + the);
        int of = word(words, from + the + 1).equals("of") ? 1 : 0;
        OptionalInt month = calendar.month(words, from + the + 1 + of);
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int comma = word(words, from + the + of + 2).equals(",") ? 1 : 0;
        Optional<Integer> year = calendar.year(words, from + the + of + 2 + comma);
        return Optional.of(new Reading(the + of + 2 + year.map(y -> 1 + comma).orElse(0),
                new Day(year, month.getAsInt(), day.getAsInt())));
    }

    private Optional<Reading> range(List<String> words, int from) {
        OptionalInt month = calendar.value(words, from, "month");
        Matcher days = DAYS.matcher(word(words, from + 1));
        if (month.isPresent() && days.matches()) {
            int comma = word(words, from + 2).equals(",") ? 1 : 0;
            Optional<Integer> year = calendar.year(words, from + 2 + comma);
            return Optional.of(new Reading(2 + year.map(y -> 1 + comma).orElse(0), days(year, month.getAsInt(),
                    Integer.parseInt(days.group(1)), Integer.parseInt(days.group(2)))));
        }
        Optional<Reading> first = day(words, from);
        int dash = first.map(r -> from + r.length()).orElse(from);
        if (first.isEmpty() || !TO.contains(word(words, dash))) {
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
        OptionalInt day = calendar.day(words, from);
        if (day.isEmpty() || day.getAsInt() <= first.day()) {
            return Optional.empty();
        }
        int comma = word(words, from + 1).equals(",") ? 1 : 0;
        Optional<Integer> year = first.year().or(() -> calendar.year(words, from + 1 + comma));
        int length = 1 + (year.isPresent() && first.year().isEmpty() ? 1 + comma : 0);
        return Optional.of(new Reading(length, days(year, first.month(), first.day(), day.getAsInt())));
    }

    /** "5-7 March", "5 to 7 March 1997", "3 and 4 May". */
    private Optional<Reading> rangeDayFirst(List<String> words, int from) {
        Matcher days = DAYS.matcher(word(words, from));
        boolean joined = days.matches();
        OptionalInt first = joined ? OptionalInt.of(Integer.parseInt(days.group(1))) : calendar.day(words, from);
        OptionalInt last = joined
                ? OptionalInt.of(Integer.parseInt(days.group(2)))
                : TO.contains(word(words, from + 1)) ? calendar.day(words, from + 2) : OptionalInt.empty();
        int at = joined ? from + 1 : from + 3;
        OptionalInt month = calendar.month(words, at);
        if (first.isEmpty() || last.isEmpty() || month.isEmpty() || last.getAsInt() <= first.getAsInt()) {
            return Optional.empty();
        }
        Optional<Integer> year = calendar.year(words, at + 1);
        return Optional.of(new Reading(at + 1 - from + (year.isPresent() ? 1 : 0),
                days(year, month.getAsInt(), first.getAsInt(), last.getAsInt())));
    }

    private static Days days(Optional<Integer> year, int month, int first, int last) {
        return new Days(new Day(year, month, first), new Day(year, month, last));
    }

    private Optional<Reading> iso(List<String> words, int from) {
        Matcher m = ISO.matcher(word(words, from));
        return m.matches()
                ? Optional.of(new Reading(1, new Day(Optional.of(Integer.parseInt(m.group(1))),
                        Math.clamp(Integer.parseInt(m.group(2)), 1, 12), Integer.parseInt(m.group(3)))))
                : Optional.empty();
    }

    private Optional<Reading> month(List<String> words, int from) {
        OptionalInt which = calendar.value(words, from, "which");
        int at = which.isPresent() ? from + 1 : from;
        OptionalInt month = calendar.month(words, at);
        boolean doubtful = word(words, at).equalsIgnoreCase("may") || word(words, at).equalsIgnoreCase("march");
        if (month.isEmpty() || doubtful && at == from && !monthContext(words, from)) {
            return Optional.empty();
        }
        int comma = word(words, at + 1).equals(",") || word(words, at + 1).equals("of") ? 1 : 0;
        Optional<Integer> year = calendar.year(words, at + 1 + comma);
        int length = at + 1 - from + year.map(y -> 1 + comma).orElse(0);
        return Optional.of(new Reading(length, new Month(year, month.getAsInt())));
    }

    private boolean monthContext(List<String> words, int at) {
        return at > 0 && calendar.is(words, at - 1, "before-month") || calendar.year(words, at + 1).isPresent();
    }

    private Optional<Reading> year(List<String> words, int from) {
        boolean in = calendar.is(words, from - 1, "before-month")
                || BEFORE_YEAR.contains(word(words, from - 1).toLowerCase(Locale.ROOT));
        return in ? calendar.year(words, from).map(y -> new Reading(1, new Year(y))) : Optional.empty();
    }
}
