package org.communique.mention;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What the words of a date say, before it is known which day they mean.
 *
 * <p>Example: "on Thursday" is {@code Weekday(THURSDAY, THIS)}; only the publication date and the tense of the sentence
 * make a calendar day of it.
 */
public sealed interface DateExpression {

    /** A calendar day, its year only when stated: "Nov. 23", "24 October 2004". */
    record Day(Optional<Integer> year, int month, int day) implements DateExpression {
    }

    /** Several days in a row: "Sept 5–7", "from July 12 to July 13, 1997". */
    record Days(Day first, Day last) implements DateExpression {
    }

    /** A month: "in May", "March 2022". */
    record Month(Optional<Integer> year, int month) implements DateExpression {
    }

    /**
     * A season, as on the northern half of the earth: "last summer", "in the spring of 1972".
     *
     * @param year
     *            its year when stated
     * @param month
     *            the month it begins with
     * @param which
     *            0 for none said, -1 the last, 1 the next
     */
    record Season(Optional<Integer> year, int month, int which) implements DateExpression {
    }

    /** A time that no day, month or year can be made of: "in the past", "soon", "the 1970s". */
    record Vague(String what) implements DateExpression {
    }

    /** A year: "in 2014". */
    record Year(int year) implements DateExpression {
    }

    /** A day of the week. */
    record Weekday(DayOfWeek day, Which which) implements DateExpression {
    }

    /** So many days, weeks, months or years from publication: "yesterday", "next week", "10 days ago". */
    record Shifted(Unit unit, int by) implements DateExpression {
    }

    /** So many units from an event told before: "two days earlier", "four months later". */
    record FromEvent(Unit unit, int by) implements DateExpression {
    }

    /** Which of the weekdays is meant. */
    enum Which {
        /** No word says: the tense decides. */
        OPEN,
        /** "last Thursday". */
        LAST,
        /** "next Thursday". */
        NEXT
    }

    /** What is counted. */
    enum Unit {
        /** Days. */
        DAY,
        /** Weeks, Monday to Sunday. */
        WEEK,
        /** Saturday and Sunday. */
        WEEKEND,
        /** Calendar months. */
        MONTH,
        /** Calendar years. */
        YEAR
    }
}
