package org.communique.entity.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of the public record that may be known to the day, the month or only the year.
 *
 * <p>Example: {@code 1996-07} reaches from 1996-07-01 to 1996-07-31.
 *
 * @param year
 *            the year
 * @param month
 *            1 to 12, or 0 when only the year is known
 * @param day
 *            1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {

    /** Reads {@code 2004-11-23}, {@code 2004-11} or {@code 2004}; empty for anything else. */
    public static Optional<PartialDate> parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = length >= 7 ? number(text, 5, 7) : 0;
        int day = length == 10 ? number(text, 8, 10) : 0;
        boolean sound = year > 0 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        return sound ? Optional.of(new PartialDate(year, month, month == 0 ? 0 : day)) : Optional.empty();
    }

    /** A full day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The first day it can be. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can be. */
    public LocalDate last() {
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /** Whether the calendar has such a day: {@code 1995-02-30} is none. */
    public boolean exists() {
        try {
            first();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@code day}, {@code month} or {@code year}. */
    public String precision() {
        return day > 0 ? "day" : month > 0 ? "month" : "year";
    }

    @Override
    public String toString() {
        String text = "%04d".formatted(year);
        text += month > 0 ? "-%02d".formatted(month) : "";
        return text + (day > 0 ? "-%02d".formatted(day) : "");
    }
}
