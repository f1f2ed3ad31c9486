package org.communique.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of publication as pages print it, in the manners of several languages.
 *
 * <p>Example: "Published: Thursday, March 10, 2022, 08:14 GMT", "10.03.2022" and "2022-03-10T08:14:00Z" are all
 * 2022-03-10. "03/04/2022" is none, because it is the third of April in one country and the fourth of March in another;
 * "13/04/2022" can only be the one.
 */
public final class PrintedDate {
    private static final Map<String, Integer> MONTHS = months();
    private static final String WORD = "(\\p{L}{3,14})\\.?";
    private static final Pattern ISO = Pattern
            .compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN = Pattern
            .compile("((?:19|20)\\d{2}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("(?<!\\d)((?:19|20)\\d{2})(?:\\.|,| г\\.)? " + WORD + " (\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?,?[ -](?:of |de )?" + WORD
                    + ",?[ -](?:de |del )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WORD + " ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(?:at \\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?,? )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern SLASHED = Pattern
            .compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

    private PrintedDate() {
    }

    /**
     * Finds the first date in a short text.
     *
     * @return empty when there is none, when it can be read in two ways or when the day does not exist
     */
    public static Optional<PublicationDate> find(String text, String basis) {
        return findDay(text).map(day -> PublicationDate.day(day, basis));
    }

    /**
     * Finds the first date in a short text of a page whose country is known.
     *
     * @param monthFirst
     *            whether the third of April is written 04/03 there; empty when nobody knows
     */
    public static Optional<PublicationDate> find(String text, String basis, Optional<Boolean> monthFirst) {
        return find(text, basis).or(() -> monthFirst.flatMap(first -> either(text, first))
                .map(day -> PublicationDate.day(day, basis)));
    }

    private static Optional<LocalDate> either(String text, boolean monthFirst) {
        Matcher matcher = SLASHED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String day = matcher.group(monthFirst ? 3 : 1);
        return day(matcher.group(4), number(matcher.group(monthFirst ? 1 : 3)), day);
    }

    /** Whether the text is nothing but a date, perhaps with its weekday, time and a word such as "Published". */
    public static boolean isAll(String text) {
        return text.length() <= 90 && findDay(text).isPresent() && withoutDate(text).length() <= 2;
    }

    private static String withoutDate(String text) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (Pattern shape : new Pattern[]{ISO, EAST_ASIAN, DAY_FIRST, MONTH_FIRST, YEAR_FIRST, SLASHED}) {
            rest = shape.matcher(rest).replaceAll(" ");
        }
        return rest.replaceAll(
                "\\b(first |last )?(published|posted|updated|modified|date|issued|released|created|on|at|am|pm)\\b",
                " ")
                .replaceAll(
                        "(?U)\\b(datum|stand|veröffentlicht|aktualisiert|erstellt|am|um|uhr|date|publié|mis à jour|le|à|fecha"
                                + "|publicado|publicada|actualizado|el|data|publicação|em|às|pubblicato|il|alle|opublikowano"
                                + "|dodano|dnia|godz|gepubliceerd|op|publicerad|publisert|udgivet|den|kl|julkaistu|zveřejněno"
                                + "|közzétéve|yayınlanma|tarihi|дата|опубликовано|опубліковано|в|о|г|р)\\b",
                        " ")
                .replaceAll("\\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\b", " ")
                .replaceAll("\\b([a-z]{2,4}|utc|gmt)([+-]\\d{1,2}(:?\\d{2})?)?\\b(?![a-z])", " ")
                .replaceAll("[\\d:.+\\-]+(z|h)?", " ").replaceAll("[^\\p{L}]+", "").strip();
    }

    private static Optional<LocalDate> findDay(String text) {
        String clean = text.replace('\u00a0', ' ');
        return ordered(ISO, clean).or(() -> ordered(EAST_ASIAN, clean)).or(() -> monthFirst(clean))
                .or(() -> dayFirst(clean)).or(() -> yearFirst(clean)).or(() -> slashed(clean))
                .or(() -> ordered(COMPACT, clean));
    }

    private static Optional<LocalDate> ordered(Pattern shape, String text) {
        Matcher matcher = shape.matcher(text);
        return matcher.find() ? day(matcher.group(1), number(matcher.group(2)), matcher.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> dayFirst(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        while (matcher.find()) {
            Integer month = month(matcher.group(2));
            if (month != null) {
                return day(matcher.group(3), month, matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> monthFirst(String text) {
        Matcher matcher = MONTH_FIRST.matcher(text);
        while (matcher.find()) {
            Integer month = month(matcher.group(1));
            if (month != null) {
                return day(matcher.group(3), month, matcher.group(2));
            }
        }
        return Optional.empty();
    }

    /** As in Hungarian: "2022. március 10.". */
    private static Optional<LocalDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        while (matcher.find()) {
            Integer month = month(matcher.group(2));
            if (month != null) {
                return day(matcher.group(1), month, matcher.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> slashed(String text) {
        Matcher matcher = SLASHED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        if (matcher.group(2).equals(".") || first > 12 || first == second) {
            return day(matcher.group(4), second, matcher.group(1));
        }
        return second > 12 ? day(matcher.group(4), first, matcher.group(3)) : Optional.empty();
    }

    private static Integer month(String word) {
        return MONTHS.get(word.toLowerCase(Locale.ROOT));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PrintedDate.class.getResourceAsStream("months.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(columns -> {
                for (String name : columns[1].split(" ")) {
                    months.put(name, Integer.valueOf(columns[0]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return months;
    }
}
