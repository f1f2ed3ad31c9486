package org.communique;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.ExtractionFixture.EncounterFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Extraction;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;

/**
 * Reads reports written in one line: {@code 2022-03-10|Example Wire|held meeting|lavrov,kuleba|Antalya/TR/Q6487|
 * 2022-03-10}.
 */
public final class Cast {
    private static final Map<String, Figure> FIGURES = read();

    private Cast() {
    }

    /** Everybody of the cast. */
    public static Map<String, Figure> figures() {
        return FIGURES;
    }

    /** The lines of a resource beside the store's tests, comments left out. */
    public static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Cast.class.getResourceAsStream("/org/communique/store/" + resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Figure> read() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String line : lines("cast.tsv")) {
            String[] cells = line.split("\t");
            figures.put(cells[0], Figure.person(cells[1], cells[2], cells[3]).as(cells[4], cells[5]));
        }
        return figures;
    }

    /** An article with one report. */
    public static Extraction article(String id, String line) {
        return article(id, line, "");
    }

    /** An article with one report, and more text. */
    public static Extraction article(String id, String line, String text) {
        String[] cells = line.split("\\|", -1);
        ExtractionFixture article = ExtractionFixture.article(id).published(cells[0]).publisher(cells[1]);
        if (!text.isEmpty()) {
            article.text(text);
        }
        return report(article, line).and().build();
    }

    /** Adds a report to an article. */
    public static EncounterFixture report(ExtractionFixture article, String line) {
        String[] cells = line.split("\\|", -1);
        String[] what = cells[2].split(" ");
        EncounterFixture encounter = article.encounter("Report: " + line + ".")
                .status(Status.valueOf(what[0].toUpperCase(Locale.ROOT)))
                .kind(Kind.valueOf(what[1].toUpperCase(Locale.ROOT)));
        for (String who : cells[3].split(",")) {
            String[] parts = who.split("=");
            encounter.with(figure(parts[parts.length - 1]),
                    parts.length == 1 ? Role.PARTICIPANT : Role.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        }
        place(encounter, cells[4]);
        when(encounter, cells[5]);
        return encounter;
    }

    private static void place(EncounterFixture encounter, String place) {
        if (!place.isEmpty()) {
            String[] parts = place.split("/", -1);
            encounter.at(parts[0], parts[1], parts[2]);
        }
    }

    private static void when(EncounterFixture encounter, String when) {
        if (when.contains("..")) {
            String[] parts = when.split("\\.\\.|:");
            encounter.from(parts[0], parts[1], Precision.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        } else if (!when.isEmpty()) {
            encounter.on(when);
        }
    }

    private static Figure figure(String who) {
        String[] parts = who.split(":");
        return switch (parts[0]) {
            case "state" -> Figure.state(parts[1], parts[1]);
            case "group" -> Figure.group("negotiators of " + parts[1], parts[1]);
            case "office" -> Figure.office("the " + parts[1] + " of " + parts[2], parts[1], parts[2]);
            case "nil" -> Figure.stranger(parts[1], parts[2]);
            default -> Objects.requireNonNull(FIGURES.get(who), who);
        };
    }
}
