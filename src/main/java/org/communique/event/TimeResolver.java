package org.communique.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.article.PublicationDate;
import org.communique.event.EncounterTime.Precision;
import org.communique.mention.DateExpression;
import org.communique.mention.DateExpression.Day;
import org.communique.mention.DateExpression.Days;
import org.communique.mention.DateExpression.FromEvent;
import org.communique.mention.DateExpression.Month;
import org.communique.mention.DateExpression.Season;
import org.communique.mention.DateExpression.Shifted;
import org.communique.mention.DateExpression.Unit;
import org.communique.mention.DateExpression.Vague;
import org.communique.mention.DateExpression.Weekday;
import org.communique.mention.DateExpression.Which;
import org.communique.mention.DateExpression.Year;

/**
 * Makes calendar days of what a text says about time, by the publication date and by whether the event lies behind or
 * before it.
 *
 * <p>Example: in a report of Thursday, 2022-03-10, "met on Thursday" is that day, "will meet on Thursday" the 17th, "next
 * week" the days 14 to 20. Without a publication date a weekday stays unresolved; nothing is more exact than the
 * publication date it is counted from.
 */
final class TimeResolver {
    private final Optional<PublicationDate> publication;

    TimeResolver(Optional<PublicationDate> publication) {
        this.publication = publication;
    }

    Optional<PublicationDate> publication() {
        return publication;
    }

    /**
     * The days that an expression means.
     *
     * @param expression
     *            what the words say
     * @param text
     *            the words
     * @param ahead
     *            whether the event is told as coming
     * @param before
     *            the time of the event told before, from which "two days earlier" counts
     */
    EncounterTime resolve(DateExpression expression, String text, boolean ahead, EncounterTime before) {
        return switch (expression) {
            case Day day -> day(day, text, ahead);
            case Days days -> days(days, text, ahead);
            case Month month -> month(month, text, ahead);
            case Year year -> time(text, LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31),
                    Precision.YEAR, "year in the text");
            case Weekday weekday -> weekday(weekday, text, ahead);
            case Season season -> Seasons.resolve(season, text, ahead, publication);
            case Shifted shifted -> shifted(shifted, text, ahead);
            case FromEvent from -> fromEvent(from, text, before);
            case Vague vague -> unresolved(text, "no more exact than \"" + vague.what() + "\"");
        };
    }

    /** The publication date itself, for an event that has no words of time but is the news. */
    EncounterTime ofPublication(String basis) {
        return publication.map(p -> new EncounterTime(Optional.empty(), Optional.of(p.first()),
                Optional.of(p.last()), precision(p), basis)).orElse(EncounterTime.UNKNOWN);
    }

    private EncounterTime day(Day day, String text, boolean ahead) {
        if (day.year().isPresent()) {
            return valid(day.year().get(), day.month(), day.day())
                    .map(d -> time(text, d, d, Precision.DAY, "date in the text"))
                    .orElse(unresolved(text, "no such day"));
        }
        if (publication.isEmpty()) {
            return unresolved(text, "no year and no publication date");
        }
        if (!isDay()) {
            return coarse(text);
        }
        return nearest(day, ahead).map(d -> time(text, d, d, Precision.DAY, "year by the publication date"))
                .orElse(unresolved(text, "no such day"));
    }

    private EncounterTime days(Days days, String text, boolean ahead) {
        EncounterTime first = day(days.first(), text, ahead);
        EncounterTime last = day(days.last(), text, ahead);
        if (first.start().isEmpty() || last.end().isEmpty() || last.end().get().isBefore(first.start().get())) {
            return first;
        }
        return time(text, first.start().get(), last.end().get(), Precision.RANGE, "days in the text");
    }

    /** The day of that name in the year that brings it nearest; told as coming, on or after publication. */
    private Optional<LocalDate> nearest(Day day, boolean ahead) {
        LocalDate at = publication.orElseThrow().first();
        Optional<LocalDate> best = Optional.empty();
        for (int year = at.getYear() - 1; year <= at.getYear() + 1; year++) {
            Optional<LocalDate> candidate = valid(year, day.month(), day.day());
            boolean fits = candidate.isPresent() && (ahead
                    ? !candidate.get().isBefore(at.minusDays(1))
                    : !candidate.get().isAfter(at.plusDays(1)));
            if (fits && (best.isEmpty() || distance(candidate.get(), at) < distance(best.get(), at))) {
                best = candidate;
            }
        }
        return best.isPresent() ? best : valid(at.getYear(), day.month(), day.day());
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private EncounterTime month(Month month, String text, boolean ahead) {
        if (month.year().isPresent()) {
            return ofMonth(YearMonth.of(month.year().get(), month.month()), text, "month in the text");
        }
        if (publication.isEmpty()) {
            return unresolved(text, "no year and no publication date");
        }
        if (publication.get().precision() == PublicationDate.Precision.YEAR) {
            return coarse(text);
        }
        YearMonth at = YearMonth.from(publication.get().first());
        int year = at.getYear();
        if (ahead && month.month() < at.getMonthValue()) {
            year++;
        } else if (!ahead && month.month() > at.getMonthValue()) {
            year--;
        }
        return ofMonth(YearMonth.of(year, month.month()), text, "month nearest to the publication date");
    }

    private EncounterTime ofMonth(YearMonth month, String text, String basis) {
        return time(text, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
    }

    private EncounterTime weekday(Weekday weekday, String text, boolean ahead) {
        if (!isDay()) {
            return publication.isPresent() ? coarse(text) : unresolved(text, "a weekday without a publication date");
        }
        LocalDate at = publication.orElseThrow().first();
        DayOfWeek day = weekday.day();
        boolean next = weekday.which() == Which.NEXT || weekday.which() == Which.OPEN && ahead;
        LocalDate meant = next
                ? at.with(TemporalAdjusters.nextOrSame(day))
                : at.with(TemporalAdjusters.previousOrSame(day));
        if (weekday.which() == Which.LAST && meant.equals(at)) {
            meant = meant.minusWeeks(1);
        }
        return time(text, meant, meant, Precision.DAY, next
                ? "weekday on or after publication"
                : "weekday before or on publication");
    }

    /** A day of the week before or after that of the publication; unresolved without a day of publication. */
    EncounterTime weekdayOf(DateExpression week, Weekday weekday, String text) {
        EncounterTime days = resolve(week, text, false, EncounterTime.UNKNOWN);
        return days.precision() != Precision.WEEK
                ? EncounterTime.UNKNOWN
                : days.start().map(monday -> monday.with(TemporalAdjusters.nextOrSame(weekday.day())))
                        .map(day -> time(text, day, day, Precision.DAY, "weekday of the week told beside it"))
                        .orElse(EncounterTime.UNKNOWN);
    }

    private EncounterTime shifted(Shifted shifted, String text, boolean ahead) {
        if (publication.isEmpty()) {
            return unresolved(text, "counted from a publication date that is not known");
        }
        if (!isDay()) {
            return coarse(text);
        }
        LocalDate at = publication.get().first();
        return shifted.unit() == Unit.WEEKEND
                ? weekend(at, shifted.by(), ahead, text)
                : shift(at, shifted.unit(), shifted.by(), text, "counted from publication");
    }

    private EncounterTime weekend(LocalDate at, int by, boolean ahead, String text) {
        LocalDate saturday = by > 0 || by == 0 && ahead && at.getDayOfWeek() != DayOfWeek.SUNDAY
                ? at.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : at.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return time(text, saturday, saturday.plusDays(1), Precision.RANGE, "the weekend nearest to publication");
    }

    private EncounterTime fromEvent(FromEvent from, String text, EncounterTime before) {
        if (before.start().isEmpty()) {
            return from.by() == 0 && from.unit() == Unit.DAY && isDay()
                    ? shift(publication.orElseThrow().first(), Unit.DAY, 0, text, "counted from publication")
                    : unresolved(text, "counted from an event without a date");
        }
        Unit unit = before.precision() == Precision.MONTH && from.unit() == Unit.DAY ? Unit.MONTH : from.unit();
        LocalDate anchor = before.end().filter(e -> from.by() > 0 && before.precision() == Precision.RANGE)
                .orElse(before.start().get());
        return shift(anchor, unit, from.by(), text, "counted from the day told before");
    }

    private EncounterTime shift(LocalDate at, Unit unit, int by, String text, String basis) {
        return switch (unit) {
            case DAY -> time(text, at.plusDays(by), at.plusDays(by), Precision.DAY, basis);
            case WEEK, WEEKEND -> {
                LocalDate monday = at.plusWeeks(by).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield time(text, monday, monday.plusDays(6), Precision.WEEK, basis);
            }
            case MONTH -> ofMonth(YearMonth.from(at).plusMonths(by), text, basis);
            case YEAR -> time(text, LocalDate.of(at.getYear() + by, 1, 1), LocalDate.of(at.getYear() + by, 12, 31),
                    Precision.YEAR, basis);
        };
    }

    private boolean isDay() {
        return publication.map(p -> p.precision() == PublicationDate.Precision.DAY).orElse(false);
    }

    /** What is counted from a month or year is no more exact than it. */
    private EncounterTime coarse(String text) {
        return coarse(text, publication.orElseThrow());
    }

    static EncounterTime coarse(String text, PublicationDate at) {
        return new EncounterTime(Optional.of(text), Optional.of(at.first()), Optional.of(at.last()), precision(at),
                "no more exact than the publication date");
    }

    private static Precision precision(PublicationDate date) {
        return switch (date.precision()) {
            case DAY -> Precision.DAY;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
        };
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
    }

    static EncounterTime time(String text, LocalDate start, LocalDate end, Precision precision, String basis) {
        return new EncounterTime(Optional.of(text), Optional.of(start), Optional.of(end), precision, basis);
    }

    static EncounterTime unresolved(String text, String basis) {
        return new EncounterTime(Optional.of(text), Optional.empty(), Optional.empty(), Precision.UNRESOLVED, basis);
    }
}
