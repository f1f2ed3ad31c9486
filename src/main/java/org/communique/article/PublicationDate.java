package org.communique.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day an article was published, or the month or year when no more is known.
 *
 * <p>Example: {@code 2022-03-10} is that day; {@code 2004} reaches from 2004-01-01 to 2004-12-31, and nothing that is
 * resolved from it may be more precise than it is.
 *
 * @param first
 *            the first day it can be
 * @param last
 *            the last day it can be
 * @param precision
 *            how much is known
 * @param basis
 *            where it was read, for example {@code JSON-LD datePublished} or {@code --published}
 */
public record PublicationDate(LocalDate first, LocalDate last, Precision precision, String basis) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

    /** How exactly a publication date is known. */
    public enum Precision {
        /** A calendar day. */
        DAY,
        /** A month of a year. */
        MONTH,
        /** A year. */
        YEAR
    }

    /**
     * Reads an ISO 8601 day, month or year; of a date with a time only the day counts.
     *
     * @return empty when the text is no such date or names a day that does not exist
     */
    public static Optional<PublicationDate> parse(String text, String basis) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(matcher, basis));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublicationDate of(Matcher matcher, String basis) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new PublicationDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return new PublicationDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
        }
        return day(month.atDay(Integer.parseInt(matcher.group(3))), basis);
    }

    /** A date known to the day. */
    public static PublicationDate day(LocalDate day, String basis) {
        return new PublicationDate(day, day, Precision.DAY, basis);
    }

    /** The date as precise as it is known: {@code 2022-03-10}, {@code 2004-11} or {@code 2004}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
