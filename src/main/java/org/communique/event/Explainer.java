package org.communique.event;

import java.util.Map;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.document.TextSpan;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.Link;
import org.communique.entity.Office;
import org.communique.event.ExplainedEncounter.Choice;
import org.communique.event.ExplainedEncounter.Mark;
import org.communique.event.ExplainedEncounter.Part;
import org.communique.event.ExplainedEncounter.Passage;
import org.communique.event.ExplainedEncounter.Reason;

/**
 * Explains the encounters of an article that was just extracted.
 *
 * <p>Example: {@code new Explainer().explain(extraction)} says of the report from Antalya that "met" fired the frame
 * {@code meet} and that its past tense makes it held.
 */
public final class Explainer {
    private final ConfidenceModel confidence = ConfidenceModel.shipped();
    private final Frames frames = Frames.shipped();

    /** All encounters of an article, explained, in their order. */
    public List<ExplainedEncounter> explain(Extraction extraction) {
        return extraction.encounters().stream().map(e -> explain(extraction, e)).toList();
    }

    private ExplainedEncounter explain(Extraction extraction, Encounter encounter) {
        List<Passage> passages = encounter.evidence().stream().map(e -> passage(extraction, encounter, e)).toList();
        return new ExplainedEncounter(extraction.article().id() + "#" + encounter.id(), encounter.kind().word(),
                encounter.status().word(), encounter.confidence(), passages,
                encounter.participants().stream().map(Explainer::party).toList(), reasons(encounter));
    }

    private static Passage passage(Extraction extraction, Encounter encounter, Evidence evidence) {
        List<Mark> marks = new ArrayList<>();
        mark(marks, evidence, encounter.explanation().trigger(), Part.TRIGGER);
        encounter.participants().forEach(p -> mark(marks, evidence, p.span(), Part.PARTICIPANT));
        encounter.participants().stream().flatMap(p -> p.entity().mentions().stream())
                .forEach(m -> mark(marks, evidence, m.span(), Part.PARTICIPANT));
        encounter.time().text().ifPresent(words -> find(marks, evidence, words, Part.DATE));
        encounter.place().ifPresent(place -> find(marks, evidence, place.name(), Part.PLACE));
        marks.sort(Comparator.comparingInt(Mark::start));
        return new Passage(evidence.span().part().word(), evidence.text(), marks);
    }

    private static void mark(List<Mark> marks, Evidence evidence, TextSpan span, Part part) {
        TextSpan whole = evidence.span();
        if (span.part() == whole.part() && span.start() >= whole.start() && span.end() <= whole.end()) {
            add(marks, new Mark(span.start() - whole.start(), span.end() - whole.start(), part));
        }
    }

    private static void find(List<Mark> marks, Evidence evidence, String words, Part part) {
        int at = evidence.text().indexOf(words);
        if (at >= 0) {
            int start = evidence.text().codePointCount(0, at);
            add(marks, new Mark(start, start + words.codePointCount(0, words.length()), part));
        }
    }

    /** A part that overlaps one marked before is left out. */
    private static void add(List<Mark> marks, Mark mark) {
        if (marks.stream().noneMatch(m -> m.start() < mark.end() && mark.start() < m.end())) {
            marks.add(mark);
        }
    }

    private static ExplainedEncounter.Party party(Participant participant) {
        Entity entity = participant.entity();
        String detail = participant.office().map(Office::label).map(label -> label + ", ").orElse("")
                + participant.country().orElse("no state known");
        return new ExplainedEncounter.Party(entity.name().orElse(participant.text()), participant.role().word(),
                Optional.of(detail), choices(entity.link()));
    }

    private static List<Choice> choices(Link link) {
        return switch (link) {
            case Link.Linked linked -> List.of(choice(linked.candidate(), true));
            case Link.Unsure unsure -> unsure.candidates().stream().map(c -> choice(c, false)).toList();
            case Link.Nil nil -> List.of();
        };
    }

    private static Choice choice(Candidate candidate, boolean decided) {
        return new Choice(candidate.qid(), candidate.label(), candidate.score(), decided, candidate.reasons());
    }

    private List<Reason> reasons(Encounter encounter) {
        Explanation why = encounter.explanation();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("frame", frame(why)));
        reasons.add(new Reason("status", encounter.status().word() + ": " + why.status()));
        why.attribution().ifPresent(who -> reasons.add(new Reason("according to", who)));
        reasons.add(new Reason("kind", encounter.kind().word() + ": " + kind(encounter)));
        reasons.add(new Reason("date", date(encounter.time())));
        reasons.add(new Reason("place", encounter.place().map(p -> p.name()
                + p.country().map(c -> " (" + c + ")").orElse("") + ": " + why.place().orElse("from the " + p.source()))
                .orElse("none in the text")));
        reasons.add(new Reason("confidence", confidence(encounter)));
        return reasons;
    }

    private String frame(Explanation why) {
        return why.frame() + frames.named(why.frame()).map(f -> ": " + (f.isVerb() ? "a verb" : "a noun") + " with "
                + f.slots().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + " as " + e.getValue().word()).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private String kind(Encounter encounter) {
        Optional<Kind> own = frames.named(encounter.explanation().frame()).map(Frame::kind);
        return own.filter(k -> k == encounter.kind()).map(k -> "the kind of the frame")
                .orElse("the most specific word around or in another sentence");
    }

    private static String date(EncounterTime time) {
        String days = time.start().map(s -> s + time.end().filter(e -> !e.equals(s)).map(e -> " to " + e).orElse(""))
                .orElse("unresolved");
        return days + time.text().map(t -> ", from \"" + t + "\"").orElse("") + ": " + time.basis();
    }

    private String confidence(Encounter encounter) {
        String signs = encounter.explanation().signs().stream().filter(s -> Math.abs(confidence.weight(s)) >= 0.1)
                .sorted(Comparator.comparingDouble((String s) -> -Math.abs(confidence.weight(s)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(s -> s + String.format(Locale.ROOT, " %+.1f", confidence.weight(s)))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%.2f", encounter.confidence()) + (signs.isEmpty() ? "" : ": " + signs);
    }
}
