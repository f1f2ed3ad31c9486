package org.communique.event;

import java.time.LocalDate;
import java.time.YearMonth;
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

    /** Whether a whole text looks back: its years lie well before its publication, and nothing in it counts from that. */
    static boolean isAll(List<Scene> scenes, Optional<PublicationDate> publication) {
        List<DateMention> times = scenes.stream().flatMap(s -> s.times().stream()).toList();
        boolean current = times.stream().map(DateMention::expression)
                .anyMatch(e -> e instanceof Weekday || e instanceof Shifted);
        List<Integer> years = times.stream().flatMap(t -> year(t.expression()).stream()).toList();
        boolean early = scenes.stream().limit(LEAD).flatMap(s -> s.times().stream())
                .anyMatch(t -> year(t.expression()).isPresent());
        return publication.isPresent() && !current && early
                && years.stream().allMatch(y -> isPast(y, publication.get()));
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
            case Season season -> new Season(yearOf(season.month(), 15, told), season.month(), season.which());
            default -> expression;
        };
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
