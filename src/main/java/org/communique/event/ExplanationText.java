package org.communique.event;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.communique.event.ExplainedEncounter.Choice;
import org.communique.event.ExplainedEncounter.Mark;
import org.communique.event.ExplainedEncounter.Part;
import org.communique.event.ExplainedEncounter.Passage;

/**
 * Writes explained encounters as text for people: the sentences with the parts marked, then who, why, when and where.
 *
 * <p>Example: {@code [Kuleba|who] [met|trigger] [Lavrov|who] in [Antalya|where] on [Thursday|when]}; on a terminal the parts
 * have colours instead of brackets.
 */
public final class ExplanationText {
    private static final Map<Part, String> NAMES = new EnumMap<>(
            Map.of(Part.TRIGGER, "trigger", Part.PARTICIPANT, "who",
                    Part.PLACE, "where", Part.DATE, "when"));
    private static final Map<Part, String> COLOURS = new EnumMap<>(Map.of(Part.TRIGGER, "1;33", Part.PARTICIPANT,
            "1;36", Part.PLACE, "1;32", Part.DATE, "1;35"));
    private final boolean coloured;

    /**
     * A writer.
     *
     * @param coloured
     *            whether parts are marked by the colours of a terminal, else by brackets
     */
    public ExplanationText(boolean coloured) {
        this.coloured = coloured;
    }

    /** Writes one encounter, ending with an empty line. */
    public void write(ExplainedEncounter encounter, PrintWriter out) {
        out.println(bold(encounter.id()));
        out.println(String.format(Locale.ROOT, "  %s, %s, confidence %.2f", encounter.kind(), encounter.status(),
                encounter.confidence()));
        for (Passage passage : encounter.passages()) {
            out.println("  " + passage.source() + ": " + marked(passage));
        }
        for (ExplainedEncounter.Party party : encounter.parties()) {
            out.println("  " + party.role() + ": " + party.name() + party.detail().map(d -> " (" + d + ")").orElse(""));
            party.candidates().forEach(c -> out.println("    " + choice(c)));
            if (party.candidates().isEmpty()) {
                out.println("    not identified in the gazetteer");
            }
        }
        encounter.reasons().forEach(r -> out.println("  " + r.question() + ": " + r.answer()));
        out.println();
    }

    private static String choice(Choice choice) {
        String reasons = choice.reasons().isEmpty() ? "" : ": " + String.join("; ", choice.reasons());
        return String.format(Locale.ROOT, "%s %s (%s), %.2f%s", choice.isDecided() ? "is" : "may be", choice.label(),
                choice.id(), choice.score(), reasons);
    }

    private String marked(Passage passage) {
        StringBuilder text = new StringBuilder();
        int[] points = passage.text().codePoints().toArray();
        int at = 0;
        for (Mark mark : passage.marks()) {
            text.append(new String(points, at, mark.start() - at));
            text.append(mark(new String(points, mark.start(), mark.end() - mark.start()), mark.part()));
            at = mark.end();
        }
        return text.append(new String(points, at, points.length - at)).toString().replaceAll("\\s*\\n\\s*", " ");
    }

    private String mark(String words, Part part) {
        return coloured
                ? "\u001b[" + COLOURS.get(part) + "m" + words + "\u001b[0m"
                : "[" + words + "|" + NAMES.get(part) + "]";
    }

    private String bold(String words) {
        return coloured ? "\u001b[1m" + words + "\u001b[0m" : words;
    }
}
