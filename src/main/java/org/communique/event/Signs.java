package org.communique.event;

import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.mention.MentionType;

/**
 * The signs by which it is judged how surely an encounter was read rightly.
 *
 * <p>Example: a meeting of two linked ministers told in headline and lead has {@code two-named-persons},
 * {@code headline-and-body}, {@code all-linked}, {@code status-held}. Their weights stand in {@code confidence.tsv}.
 */
final class Signs {
    private static final int LONG = 40;
    private static final int LATE = 6;
    private static final Set<String> WORDS_OF_DOUBT = Set.of("no verb governs it", "infinitive without a finite verb",
            "under a condition");
    private final EncounterDraft draft;
    private final List<String> signs = new ArrayList<>();

    private Signs(EncounterDraft draft) {
        this.draft = draft;
    }

    /** The signs of an encounter, always in the same order. */
    static List<String> of(EncounterDraft draft, EncounterTime time, Optional<Located> place) {
        Signs signs = new Signs(draft);
        signs.ofEvent();
        signs.ofParties();
        signs.ofTelling();
        signs.ofGrammar();
        signs.add(time.text().isPresent() ? "dated" : time.start().isPresent() ? "dated-by-context" : "undated");
        signs.add(
                place.map(p -> p.place().source().equals("text") ? "placed" : "placed-by-dateline").orElse("unplaced"));
        return List.copyOf(signs.signs);
    }

    private void add(String sign) {
        signs.add(sign);
    }

    private void addIf(boolean holds, String sign) {
        if (holds) {
            signs.add(sign);
        }
    }

    private void ofEvent() {
        Frame frame = draft.main().report().trigger().frame();
        add("status-" + draft.main().status().word());
        add("kind-" + draft.kind().word());
        add(frame.isVerb() ? "verb" : "noun");
        addIf(frame.is("weak"), "weak-frame");
        addIf(frame.is("travel"), "travel-frame");
        addIf(frame.is("session"), "session-frame");
        addIf(draft.isBeside(), "beside-another");
        addIf(frame.is("governed"), "governed-frame");
        addIf(WORDS_OF_DOUBT.contains(draft.main().report().status().reason()), "status-by-default");
    }

    private void ofParties() {
        List<Party> parties = draft.parties();
        if (Sessions.isSession(draft.main().report(), parties)) {
            add(draft.readings().stream().anyMatch(r -> !r.isHeadline() && r.report().status().isGoverned())
                    ? "session-told"
                    : "session-named");
            return;
        }
        long named = parties.stream().filter(Party::isNamedPerson).count();
        add(named == 0 ? "no-named-person" : named == 1 ? "one-named-person" : "two-named-persons");
        int sides = draft.sides().size();
        add(sides < 2 ? "one-side" : sides == 2 ? "two-sides" : "many-sides");
        addIf(draft.sides().contains("unknown"), "unknown-side");
        addIf(parties.stream().allMatch(Party::isOfficial), "all-official");
        addIf(parties.size() > 4, "many-parties");
        addIf(has(parties, EntityType.STATE), "state-party");
        addIf(has(parties, EntityType.ORG), "org-party");
        addIf(has(parties, EntityType.GROUP), "group-party");
        addIf(parties.stream().anyMatch(Party::isArmed), "armed-party");
        addIf(parties.stream().map(Party::entity).filter(e -> e.type() == EntityType.PERSON)
                .allMatch(Signs::isLinked), "all-linked");
    }

    private static boolean has(List<Party> parties, EntityType type) {
        return parties.stream().anyMatch(p -> p.entity().type() == type);
    }

    private static boolean isLinked(Entity entity) {
        return entity.link() instanceof Link.Linked;
    }

    private void ofTelling() {
        List<Reading> readings = draft.readings();
        boolean title = readings.stream().anyMatch(Reading::isHeadline);
        boolean body = readings.stream().anyMatch(r -> !r.isHeadline());
        add(title ? body ? "headline-and-body" : "headline-only" : "body-only");
        add(readings.size() == 1 ? "told-once" : readings.size() == 2 ? "told-twice" : "told-often");
        int paragraph = draft.main().report().trigger().sentence().paragraph();
        add(paragraph < 2 ? "lead" : paragraph > LATE ? "late" : "middle");
        String text = draft.main().report().scene().sentence().text();
        addIf(text.startsWith("\"") || text.startsWith("“"), "quoted");
        addIf(readings.stream().map(Reading::status).map(Status::isFactual).distinct().count() > 1, "told-both-ways");
    }

    private void ofGrammar() {
        Report report = draft.main().report();
        addIf(report.scene().size() > LONG, "long-sentence");
        addIf(report.arguments().stream().map(Argument::mention)
                .anyMatch(m -> m.type() == MentionType.PRONOUN || m.type() == MentionType.PARTIES), "pronoun");
        Set<String> slots = report.arguments().stream().map(Argument::slot)
                .collect(Collectors.toSet());
        addIf(slots.contains("subject") && slots.contains("object"), "subject-and-object");
        addIf(slots.contains("subject") && slots.contains("with"), "subject-and-with");
        addIf(slots.contains("between"), "between");
        addIf(slots.contains("compound"), "compound");
        addIf(slots.contains("possessive"), "possessive");
        boolean far = report.arguments().stream()
                .anyMatch(a -> Math.abs(a.mention().extent().head() - report.trigger().index()) > 15);
        addIf(far, "distant-argument");
    }
}
