package org.communique.store.consolidation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys by which reports that may tell of one encounter find one another without comparing all with all: each pair
 * of parties in each month that it can have been.
 *
 * <p>Example: the Antalya report has {@code Q159|Q212|2022-03}, {@code Q159|Q43|2022-03} and {@code Q212|Q43|2022-03}.
 */
final class Blocking {
    private static final int PAD_DAYS = 3;
    private static final int MOST_MONTHS = 14;
    private static final int MOST_SIDES = 12;

    private Blocking() {
    }

    /**
     * The keys of a report, sorted; none when no date is known at all. A corrected one has those of what was read too, so
     * that an article that repeats the reading finds it.
     */
    static SortedSet<String> keys(Report report) {
        SortedSet<String> keys = new TreeSet<>();
        report.reading().map(Blocking::keys).ifPresent(keys::addAll);
        TimeAgreement.Window.of(report).ifPresent(window -> {
            List<String> pairs = pairs(report);
            for (YearMonth month : months(window)) {
                pairs.forEach(pair -> keys.add(pair + "|" + month));
            }
        });
        return keys;
    }

    private static List<String> pairs(Report report) {
        List<String> sides = Party.of(report).keySet().stream().limit(MOST_SIDES).toList();
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < sides.size(); first++) {
            for (int second = first + 1; second < sides.size(); second++) {
                pairs.add(sides.get(first) + "|" + sides.get(second));
            }
        }
        return sides.size() == 1 ? List.of(sides.getFirst()) : pairs;
    }

    private static List<YearMonth> months(TimeAgreement.Window window) {
        List<YearMonth> months = new ArrayList<>();
        LocalDate last = window.last().plusDays(PAD_DAYS);
        YearMonth month = YearMonth.from(window.first().minusDays(PAD_DAYS));
        while (!month.atDay(1).isAfter(last) && months.size() < MOST_MONTHS) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }
}
