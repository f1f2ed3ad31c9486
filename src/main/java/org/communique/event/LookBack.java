package org.communique.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.PublicationDate;
import org.communique.mention.DateExpression;
import org.communique.mention.DateExpression.Day;
import org.communique.mention.DateExpression.Days;
import org.communique.mention.DateExpression.Month;
import org.communique.mention.DateExpression.Season;
import org.communique.mention.DateExpression.Shifted;
import org.communique.mention.DateExpression.Vague;
import org.communique.mention.DateExpression.Weekday;
import org.communique.mention.DateExpression.Year;
import org.communique.mention.DateMention;

/**
 * Which year a day or month without one means in what is told of times long past.
 *
 * <p>Example: in an essay of 2013 that begins "Sadat travelled to Jerusalem in November 1977", "on December 25 Begin came to
 * Ismailia" is the December of 1977, and "in January" the January after it.
 */
final class LookBack {
    private static final int YEARS = 2;
    private static final int LEAD = 4;

    private LookBack() {
    }

    /**
     * Whether a whole text looks back: it begins with a year well before its publication, most of its years are such, and
     * hardly anything in it counts from the publication but beside such a year ("thirty years ago today, on 11 October
     * 1986").
     */
    static boolean isAll(List<Scene> scenes, Optional<PublicationDate> publication) {
        if (publication.isEmpty()) {
            return false;
        }
        List<Integer> years = scenes.stream().flatMap(s -> years(s).stream()).toList();
        boolean early = scenes.stream().limit(LEAD).flatMap(s -> years(s).stream()).findFirst()
                .filter(y -> isPast(y, publication.get())).isPresent();
        long past = years.stream().filter(y -> isPast(y, publication.get())).count();
        List<Scene> current = scenes.stream().filter(s -> isCurrent(s) && years(s).isEmpty()).toList();
        boolean fresh = current.size() * 3 > years.size() || scenes.stream().limit(LEAD).anyMatch(current::contains);
        return early && !fresh && past * 3 >= years.size() * 2L;
    }

    private static List<Integer> years(Scene scene) {
        return scene.times().stream().flatMap(t -> year(t.expression()).stream()).toList();
    }

    private static boolean isCurrent(Scene scene) {
        return scene.times().stream().filter(t -> !t.text().equalsIgnoreCase("overnight"))
                .map(DateMention::expression)
                .anyMatch(e -> e instanceof Weekday || e instanceof Shifted);
    }

    /** Whether a year lies well before the publication. */
    static boolean isPast(int year, PublicationDate publication) {
        return year <= publication.first().getYear() - YEARS;
    }

    /** The year that words state. */
    static Optional<Integer> year(DateExpression expression) {
        return switch (expression) {
            case Day day -> day.year();
            case Days days -> days.first().year();
            case Month month -> month.year();
            case Season season -> season.year();
            case Year year -> Optional.of(year.year());
            default -> Optional.empty();
        };
    }

    /** The same words with the year that brings them nearest to a time told before, and rather after it. */
    static DateExpression nearest(DateExpression expression, EncounterTime told) {
        return told.start().isEmpty() || year(expression).isPresent() ? expression : switch (expression) {
            case Day day -> new Day(yearOf(day.month(), day.day(), told), day.month(), day.day());
            case Days days -> {
                Optional<Integer> year = yearOf(days.first().month(), days.first().day(), told);
                boolean turns = days.last().month() < days.first().month();
                yield new Days(new Day(year, days.first().month(), days.first().day()),
                        new Day(year.map(y -> turns ? y + 1 : y), days.last().month(), days.last().day()));
            }
            case Month month -> new Month(yearOf(month.month(), 15, told), month.month());
            case Weekday weekday -> weekday(weekday, told);
            case Season season -> new Season(yearOf(season.month(), 15, told), season.month(), season.which());
            default -> expression;
        };
    }

    /** "On Sunday it fell apart", told after a Saturday of 1986. */
    private static DateExpression weekday(Weekday weekday, EncounterTime told) {
        if (!Timeline.isExact(told)) {
            return new Vague("a weekday of a time long past");
        }
        LocalDate day = told.start().orElseThrow().with(TemporalAdjusters.nextOrSame(weekday.day()));
        return new Day(Optional.of(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Optional<Integer> yearOf(int month, int day, EncounterTime told) {
        int at = told.start().orElseThrow().getYear();
        List<Integer> years = new ArrayList<>(List.of(at + 1, at, at - 1));
        return years.stream().filter(y -> YearMonth.of(y, month).isValidDay(day))
                .min((a, b) -> Long.compare(away(LocalDate.of(a, month, day), told),
                        away(LocalDate.of(b, month, day), told)));
    }

    private static long away(LocalDate day, EncounterTime told) {
        long first = told.start().orElseThrow().toEpochDay();
        long last = told.end().orElseThrow().toEpochDay();
        return Math.max(0, Math.max(first - day.toEpochDay(), day.toEpochDay() - last));
    }
}
