package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The grammar of English dates: which words at a place form one and what they say.
 *
 * <p>Example: at "Oct." in "Sunday, Oct. 24, 2004" the five words say 24 October 2004. The words for months, days,
 * numbers and units stand in {@code calendar.tsv}.
 */
final class DateGrammar {
    private final List<BiFunction<List<String>, Integer, Optional<Reading>>> rules = new ArrayList<>();
    private final CalendarWords calendar = new CalendarWords();

    DateGrammar() {
        rules.addAll(new CalendarDates(calendar).rules());
        rules.addAll(new RelativeDates(calendar).rules());
    }

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
}
