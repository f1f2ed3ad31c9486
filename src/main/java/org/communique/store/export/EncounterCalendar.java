package org.communique.store.export;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A calendar as RFC 5545 writes it, of encounters with known days: past ones, planned ones as tentative, cancelled and
 * refused ones as cancelled. Stamps are made from the days themselves, never from the clock.
 */
final class EncounterCalendar implements Form {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE = 75;

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//communique//encounters//EN");
        encounters.stream().filter(encounter -> encounter.start().isPresent() && encounter.end().isPresent())
                .filter(encounter -> !encounter.status().equals("hypothetical"))
                .forEach(encounter -> event(encounter, out));
        line(out, "END:VCALENDAR");
    }

    private static void event(Happening encounter, PrintWriter out) {
        LocalDate start = encounter.start().orElseThrow();
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + encounter.id() + "@w3id.org");
        line(out, "DTSTAMP:" + DAY.format(start) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(start));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(encounter.end().orElseThrow().plusDays(1)));
        line(out, "SUMMARY:" + escaped(encounter.label()));
        encounter.place().ifPresent(place -> line(out, "LOCATION:" + escaped(place.name())));
        line(out, "STATUS:" + status(encounter.status()));
        line(out, "CATEGORIES:" + encounter.kind().toUpperCase(Locale.ROOT));
        line(out, "DESCRIPTION:" + escaped(encounter.parties().stream().map(Party::words)
                .collect(Collectors.joining("; ")) + "\nSources: "
                + encounter.sources().stream()
                        .map(SourceArticle::iri).collect(Collectors.joining(" "))));
        line(out, "URL:" + encounter.iri());
        line(out, "END:VEVENT");
    }

    private static String status(String word) {
        return switch (word) {
            case "planned", "proposed" -> "TENTATIVE";
            case "cancelled", "refused" -> "CANCELLED";
            default -> "CONFIRMED";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Lines are folded at 75 octets, never within a character (RFC 5545, 3.1). */
    private static void line(PrintWriter out, String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        out.print(folded.append("\r\n"));
    }
}
