package org.communique.event;

import java.util.Set;
import org.communique.document.Token;

/**
 * Decides whether what two readings say of the status may be said of one encounter.
 *
 * <p>Example: "flew to Warsaw to confer" and "the talks" may; "met on Monday" and "will meet again" may not.
 */
final class SameStatus {
    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<Tense> AHEAD = Set.of(Tense.FUTURE, Tense.POSSIBLE, Tense.CONDITIONAL);
    private static final Set<Status> PRESUPPOSING = Set.of(Status.HYPOTHETICAL, Status.PROPOSED);

    private SameStatus() {
    }

    /** Whether the status of a reading fits that of the encounter told before. */
    static boolean of(EncounterDraft draft, Reading reading) {
        Status a = draft.status();
        Status b = reading.status();
        return a.isFactual() == b.isFactual() || isOneScene(draft, reading) || isPresupposed(draft, reading)
                || isBrokenOff(draft, reading) || isYetToCome(draft, reading);
    }

    /** "He may return after meeting Peres", told of a meeting that is planned. */
    private static boolean isYetToCome(EncounterDraft draft, Reading reading) {
        Trigger trigger = reading.report().trigger();
        Scene scene = reading.report().scene();
        boolean after = scene.grammar().preposition(trigger.head()).filter(AFTER::contains).isPresent()
                || AFTER.contains(scene.word(trigger.index() - 1));
        boolean ahead = Attachment.way(scene, trigger.index()).stream().filter(Token::isVerb)
                .anyMatch(v -> AHEAD.contains(Tense.of(scene.grammar(), v.index())));
        return draft.main().status() == Status.PLANNED && after && ahead;
    }

    /** "They broke off their talks to lay flowers": the talks that have been told as held. */
    private static boolean isBrokenOff(EncounterDraft draft, Reading reading) {
        return draft.main().status().isFactual() && reading.status() == Status.CANCELLED && isDefinite(reading)
                && reading.report().status().reason().matches("(?:break|interrupt|adjourn|suspend|pause)\\b.*")
                && joint(draft, reading) > 1;
    }

    private static boolean isDefinite(Reading reading) {
        Trigger trigger = reading.report().trigger();
        return !trigger.frame().isVerb() && reading.report().scene().word(trigger.index() - 1)
                .matches("the|this|that|their|'s|’s|'");
    }

    /** "He expects much of the meeting", "they asked to attend the talks": whatever is hoped of it, it is the one told. */
    private static boolean isPresupposed(EncounterDraft draft, Reading reading) {
        boolean over = isDefinite(reading) && reading.report().status().reason().startsWith("told as past")
                && draft.main().report().status().isComingBefore();
        return over || isDefinite(reading) && draft.main().status() == Status.HELD
                && PRESUPPOSING.contains(reading.status())
                && joint(draft, reading) > 1;
    }

    /** "Flew to Warsaw to confer", "met for talks": told in one sentence, the one by a noun or as a journey. */
    private static boolean isOneScene(EncounterDraft draft, Reading reading) {
        boolean here = draft.main().report().trigger().sentence() == reading.report().trigger().sentence();
        boolean journey = reading.report().kind() == Kind.VISIT || draft.kind() == Kind.VISIT;
        if (!journey && reading.report().status().reason().equals("told as coming (\"ahead\")")) {
            return false;
        }
        boolean past = reading.report().status().reason().startsWith("told as past");
        boolean before = draft.main().report().status().reason().startsWith("told as past");
        if (!journey && (past && !draft.status().isFactual() || before && !reading.status().isFactual())) {
            return false;
        }
        return here && (journey || !reading.report().trigger().frame().isVerb() || isPurpose(draft, reading))
                || draft.kind() == Kind.VISIT && draft.status() == Status.ONGOING
                        && reading.report().isDuringStay();
    }

    /** "Called him to speak about the quake": what an encounter is made for is it. */
    private static boolean isPurpose(EncounterDraft draft, Reading reading) {
        Report report = reading.report();
        Trigger main = draft.main().report().trigger();
        return report.scene().grammar().head(report.trigger().index()).filter(h -> h == main.token())
                .filter(h -> report.scene().word(report.trigger().index() - 1).equals("to")).isPresent();
    }

    /** How many persons both name. */
    private static long joint(EncounterDraft draft, Reading reading) {
        Set<String> persons = new EncounterDraft(reading).persons();
        return draft.persons().stream().filter(persons::contains).count();
    }
}
