package org.communique.server.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.server.ledger.Entry;

/**
 * How many encounters of each kind there were by year, month or day: {@code GET /api/timeline?from=2022}.
 *
 * <p>Example: of 2022 twelve months; of 1985 to 2025 forty-one years. Those without a date are counted apart.
 */
public final class TimelineEndpoint implements Endpoint {
    private static final int DAYS_BY_DAY = 70;
    private static final int DAYS_BY_MONTH = 366 * 4;

    /** The answer. */
    public record Timeline(int encounters, int undated, String unit, List<Bin> bins) {
    }

    /** One year, month or day: its first day, and how many encounters of each kind began in it. */
    public record Bin(String label, LocalDate start, LocalDate end, Map<String, Integer> kinds) {
    }

    private enum Unit {
        DAY, MONTH, YEAR;

        LocalDate floor(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate last(LocalDate first) {
            return switch (this) {
                case DAY -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case YEAR -> first.plusYears(1).minusDays(1);
            };
        }

        String label(LocalDate first) {
            return switch (this) {
                case DAY -> first.toString();
                case MONTH -> first.toString().substring(0, 7);
                case YEAR -> first.toString().substring(0, 4);
            };
        }
    }

    @Override
    public Timeline answer(Ask ask) {
        List<Entry> entries = ask.ledger().entries(ask.selection());
        List<LocalDate> days = entries.stream().flatMap(entry -> entry.when().start().stream()).sorted().toList();
        Unit unit = unit(days);
        Map<LocalDate, Map<String, Integer>> bins = new TreeMap<>();
        for (Entry entry : entries) {
            entry.when().start().ifPresent(day -> bins.computeIfAbsent(unit.floor(day), first -> new TreeMap<>())
                    .merge(entry.nature().kind().word(), 1, Integer::sum));
        }
        return new Timeline(entries.size(), entries.size() - days.size(), unit.name().toLowerCase(Locale.ROOT),
                bins.entrySet().stream().map(bin -> new Bin(unit.label(bin.getKey()), bin.getKey(),
                        unit.last(bin.getKey()), bin.getValue())).toList());
    }

    private static Unit unit(List<LocalDate> days) {
        if (days.isEmpty()) {
            return Unit.YEAR;
        }
        long length = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        return length <= DAYS_BY_DAY ? Unit.DAY : length <= DAYS_BY_MONTH ? Unit.MONTH : Unit.YEAR;
    }
}
