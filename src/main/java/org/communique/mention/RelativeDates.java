package org.communique.mention;

import static org.communique.mention.CalendarWords.word;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.communique.mention.DateExpression.FromEvent;
import org.communique.mention.DateExpression.Season;
import org.communique.mention.DateExpression.Shifted;
import org.communique.mention.DateExpression.Unit;
import org.communique.mention.DateExpression.Vague;
import org.communique.mention.DateExpression.Weekday;
import org.communique.mention.DateExpression.Which;
import org.communique.mention.DateGrammar.Reading;

/**
 * Dates that say how far they lie from the publication or from an event told before.
 *
 * <p>Example: "Thursday", "next week", "10 days ago", "in three months", "the day before", "last summer".
 */
final class RelativeDates {
    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "time", "times", "only");
    private static final int RANK_REACH = 9;
    private static final Set<String> COUNTING = Set.of("before", "after");
    private static final Set<String> GOING_ON = Set.of("in", "at", "on", "and", "but", "or", "for", "with", "by",
            "over",
            "to", "that", "during", "when", "while");
    private static final DateExpression ELSEWHERE = new Vague("counted from another event");
    private final CalendarWords calendar;

    RelativeDates(CalendarWords calendar) {
        this.calendar = calendar;
    }

    List<BiFunction<List<String>, Integer, Optional<Reading>>> rules() {
        return List.of(this::season, this::weekday, this::fixed, this::shifted, this::ago, this::inUnits,
                this::decade);
    }

    private Optional<Reading> weekday(List<String> words, int from) {
        OptionalInt which = calendar.value(words, from, "which");
        int at = which.isPresent() ? from + 1 : from;
        OptionalInt day = calendar.value(words, at, "weekday");
        if (day.isEmpty() || !Words.isCapitalised(word(words, at))) {
            return Optional.empty();
        }
        Which meant = which.isEmpty() || which.getAsInt() == 0
                ? Which.OPEN
                : which.getAsInt() < 0 ? Which.LAST : Which.NEXT;
        return Optional.of(new Reading(at + 1 - from, new Weekday(DayOfWeek.of(day.getAsInt()), meant)));
    }

    private Optional<Reading> season(List<String> words, int from) {
        OptionalInt which = calendar.value(words, from, "which");
        boolean the = word(words, from).equalsIgnoreCase("the");
        int at = which.isPresent() || the ? from + 1 : from;
        at = Set.of("early", "late").contains(word(words, at)) ? at + 1 : at;
        OptionalInt month = calendar.value(words, at, "season");
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int of = word(words, at + 1).equals("of") ? 1 : 0;
        Optional<Integer> year = calendar.year(words, at + 1 + of);
        boolean in = the && Set.of("in", "during", "since", "until", "by").contains(word(words, from - 1));
        if (which.isEmpty() && year.isEmpty() && !in) {
            return Optional.empty();
        }
        int length = at + 1 - from + year.map(y -> 1 + of).orElse(0);
        return Optional.of(new Reading(length, new Season(year, month.getAsInt(), which.orElse(0))));
    }

    private Optional<Reading> shifted(List<String> words, int from) {
        OptionalInt which = calendar.value(words, from, "which");
        Optional<Unit> unit = calendar.unit(words, from + 1);
        return which.isPresent() && unit.isPresent() && !word(words, from + 1).endsWith("s")
                ? Optional.of(new Reading(2, new Shifted(unit.get(), which.getAsInt())))
                : Optional.empty();
    }

    private Optional<Reading> ago(List<String> words, int from) {
        OptionalInt count = calendar.count(words, from);
        Optional<Unit> unit = calendar.unit(words, from + 1);
        OptionalInt sign = calendar.value(words, from + 2, "distance");
        if (count.isEmpty() || unit.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        if (isCountedFromNoun(words, from + 2)) {
            return Optional.of(new Reading(3, ELSEWHERE));
        }
        boolean fromNow = calendar.is(words, from + 2, "now");
        int by = count.getAsInt() * sign.getAsInt();
        return Optional.of(new Reading(3, fromNow ? new Shifted(unit.get(), by) : new FromEvent(unit.get(), by)));
    }

    /** "A day before the vote", "a week after he won": counted from what no date is known of. */
    private static boolean isCountedFromNoun(List<String> words, int at) {
        String next = word(words, at + 1).toLowerCase(Locale.ROOT);
        return COUNTING.contains(word(words, at).toLowerCase(Locale.ROOT)) && !next.isEmpty()
                && Character.isLetterOrDigit(next.codePointAt(0)) && !GOING_ON.contains(next);
    }

    /** "In three months", but not "the first in three months" nor "in three days of talks". */
    private Optional<Reading> inUnits(List<String> words, int from) {
        OptionalInt count = calendar.count(words, from + 1);
        Optional<Unit> unit = calendar.unit(words, from + 2);
        boolean in = Set.of("in", "within").contains(word(words, from).toLowerCase(Locale.ROOT));
        if (!in || count.isEmpty() || unit.isEmpty() || unit.get() == Unit.YEAR
                || Set.of("of", "since").contains(word(words, from + 3)) || isRanked(words, from)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(3, new Shifted(unit.get(), count.getAsInt())));
    }

    private static boolean isRanked(List<String> words, int from) {
        for (int at = Math.max(0, from - RANK_REACH); at < from; at++) {
            if (RANKS.contains(words.get(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading> decade(List<String> words, int from) {
        return word(words, from).matches("(?:1[5-9]|20)\\d0s")
                ? Optional.of(new Reading(1, new Vague("a decade")))
                : Optional.empty();
    }

    private Optional<Reading> fixed(List<String> words, int from) {
        return calendar.phrase(words, from).flatMap(found -> meaning(found.values())
                .map(meaning -> isCountedFromNoun(words, from + found.length() - 1) ? ELSEWHERE : meaning)
                .map(meaning -> new Reading(found.length(), meaning)));
    }

    private static Optional<DateExpression> meaning(List<String> row) {
        return switch (row.getFirst()) {
            case "shift" -> Optional.of(new Shifted(Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2))));
            case "event" -> Optional.of(new FromEvent(Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2))));
            case "vague" -> Optional.of(new Vague(row.get(1)));
            default -> Optional.empty();
        };
    }
}
