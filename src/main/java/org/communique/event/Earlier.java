package org.communique.event;

import java.util.stream.Stream;
import org.communique.document.Token;

/**
 * Tells readings of a time before from the encounter that a text has told of.
 *
 * <p>Example: "the two had last met in Bali", "since their talks in Milan" and "three rounds of talks in the past" are none of
 * the meeting that is the news.
 */
final class Earlier {
    private Earlier() {
    }

    /** "The two had last met in Bali": what is told after it is told of the meeting before it. */
    static boolean isTimeBefore(Reading reading) {
        Grammar grammar = reading.report().scene().grammar();
        Trigger trigger = reading.report().trigger();
        int at = trigger.index();
        boolean beside = !trigger.frame().isVerb()
                && !reading.report().scene().token(trigger.head()).relation().matches("(?:obj|nsubj).*");
        return !beside && Stream.concat(Stream.of(reading.report().scene().token(at)),
                Attachment.way(reading.report().scene(), at).stream()).filter(Token::isVerb).limit(1)
                .flatMap(v -> grammar.children(v.index()).stream())
                .anyMatch(t -> t.relation().startsWith("aux") && t.text().equalsIgnoreCase("had"));
    }

    /** "The negotiations opened in May", told of what has been signed today: the way to it. */
    static boolean isLonger(EncounterTime told, EncounterTime time) {
        return time.start().isPresent() && time.precision().compareTo(EncounterTime.Precision.WEEK) > 0
                && (told.start().isEmpty() || Timeline.isExact(told));
    }

    /** "Three rounds of talks in the past" are none of the meeting that is told with its day. */
    static boolean isSeriesBefore(EncounterDraft draft, Reading reading) {
        Trigger trigger = reading.report().trigger();
        boolean several = reading.report().scene().isSeries(trigger);
        boolean otherwise = draft.time().text().isPresent() && !draft.time().text().equals(reading.time().text());
        return several && otherwise && reading.time().start().isEmpty();
    }

    /** "They had met at the palace on Sunday" is none of the summit that is told without a day. */
    static boolean isDatedBefore(EncounterDraft draft, Reading reading) {
        return isTimeBefore(reading) && !isTimeBefore(draft.main()) && reading.time().start().isPresent()
                && draft.time().start().isEmpty();
    }

    /** "Met for the first time since their talks in Milan": what the time is counted from was another time. */
    static boolean isSince(EncounterDraft draft, Reading reading) {
        boolean here = draft.main().report().trigger().sentence() == reading.report().trigger().sentence();
        boolean other = !draft.main().report().isSinceClause() && reading.report().isSinceClause();
        return here && reading.report().isSince() || other;
    }
}
