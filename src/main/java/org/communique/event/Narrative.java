package org.communique.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.Part;
import org.communique.document.Token;
import org.communique.event.EncounterTime.Precision;
import org.communique.mention.Vocabulary;

/**
 * When and where an encounter plays that has no date or place of its own in its sentences: the day and scene that the text
 * told before, the news of the day, the dateline.
 *
 * <p>Example: after "Mondale travelled to Vienna from May 18 to 20", "he met Chancellor Kreisky" was in Vienna on one of
 * those days; "Putin met Armenian President Kocharian", the lead of a release, was on its day, and the basis says so. What
 * is told as long past gets neither.
 */
final class Narrative {
    private static final Set<String> BACKGROUND = Set
            .copyOf(Vocabulary.lines(Narrative.class, "background-words.txt"));
    private static final Set<String> REPORTING = Set.copyOf(Vocabulary.lines(Narrative.class, "reporting-verbs.txt"));
    private static final int LEAD_PARAGRAPHS = 3;
    private static final int REACH = 2;
    private static final int NEWS_DAYS = 14;
    private final List<EncounterDraft> drafts;
    private final Timeline timeline;
    private final TimeResolver times;
    private final PlaceFinder places;

    Narrative(List<EncounterDraft> drafts, Dating dating, PlaceFinder places) {
        this.drafts = List.copyOf(drafts);
        this.timeline = dating.timeline();
        this.times = dating.times();
        this.places = places;
    }

    /** When, with the reason; unknown where the text gives no hold. */
    EncounterTime time(EncounterDraft draft) {
        EncounterTime own = draft.time();
        if (own.text().isPresent() && !isAside(draft, own)) {
            return own;
        }
        if (draft.main().isHeadline()) {
            return ofLead(draft.main().status().isFactual()).or(() -> newsDay(draft)).orElse(own);
        }
        if (!draft.main().status().isFactual() || isBackground(draft.main())) {
            return own;
        }
        return toldBefore(draft).or(() -> newsDay(draft)).orElse(own);
    }

    /** A month or year that only another sentence names, as of the talks that led to the event. */
    private boolean isAside(EncounterDraft draft, EncounterTime own) {
        return draft.main().time().text().isEmpty() && own.start().isPresent() && !Timeline.isExact(own)
                && draft.main().status().isFactual() && isLead(draft);
    }

    /** What a headline tells without a date is dated by the first sentences of the body. */
    private Optional<EncounterTime> ofLead(boolean told) {
        return timeline.first(REACH).stream().filter(p -> p.isNarrated() == told && Timeline.isExact(p.time()))
                .findFirst().map(Timeline.Point::time)
                .map(t -> inherited(t, "the time that the lead tells (\"" + t.text().orElse("") + "\")"));
    }

    /** The day of the last narrated time in the sentences before; a time that lies years back ends the search. */
    private Optional<EncounterTime> toldBefore(EncounterDraft draft) {
        Trigger trigger = draft.main().report().trigger();
        int sentence = trigger.sentence().index();
        boolean back = timeline.isLookingBack();
        return timeline.until(sentence).stream()
                .filter(p -> p.sentence().span().part() == Part.BODY && (p.sentence().index() >= sentence - REACH
                        || back && p.sentence().paragraph() == trigger.sentence().paragraph()))
                .filter(p -> p.sentence().index() < sentence || p.mention().to() <= trigger.index())
                .filter(p -> p.isNarrated() && (Timeline.isExact(p.time()) || back
                        && p.sentence().paragraph() == trigger.sentence().paragraph()
                        && p.sentence().index() >= sentence - 1))
                .reduce((a, b) -> b).map(Timeline.Point::time)
                .map(t -> inherited(t, "the time told before (\"" + t.text().orElse("") + "\")"));
    }

    private static EncounterTime inherited(EncounterTime time, String basis) {
        return new EncounterTime(Optional.empty(), time.start(), time.end(), time.precision(), basis);
    }

    /** The day of the news: that of the first dated encounter told, else for the lead itself the publication. */
    private Optional<EncounterTime> newsDay(EncounterDraft draft) {
        Optional<EncounterTime> first = drafts.stream().filter(d -> d != draft && isLead(d) && isToldBefore(d, draft))
                .filter(d -> d.main().status().isFactual()).map(EncounterDraft::time)
                .filter(t -> t.precision() == Precision.DAY && t.start().isPresent()).findFirst()
                .filter(this::isRecent)
                .map(t -> inherited(t, "the day of the news told first"));
        if (!draft.main().status().isFactual() || timeline.isLookingBack()) {
            return Optional.empty();
        }
        EncounterTime published = times.ofPublication("told as the news of the day of publication, without a date");
        return first.or(() -> ofVisit(draft)).or(() -> Optional.of(published)
                .filter(t -> isLead(draft) && t.precision() == Precision.DAY && !isReported(draft.main())));
    }

    /** "Gandhi visited China from 19 to 23 December": whom he met there he met on one of those days. */
    private Optional<EncounterTime> ofVisit(EncounterDraft draft) {
        return drafts.stream().filter(d -> d != draft && isToldBefore(d, draft) && d.main().status().isFactual())
                .filter(d -> d.readings().stream().anyMatch(r -> r.report().kind() == Kind.VISIT))
                .filter(d -> sharesPerson(d, draft)).map(EncounterDraft::time)
                .filter(t -> t.precision() == Precision.RANGE && isRecent(t)).findFirst()
                .map(t -> inherited(t, "the days of the visit told before"));
    }

    /** Whether a text tells of one encounter no later than of another; a headline is told with the lead. */
    private static boolean isToldBefore(EncounterDraft one, EncounterDraft other) {
        return other.main().isHeadline() || one.main().report().trigger().sentence().index() <= other.main().report()
                .trigger().sentence().index();
    }

    /** The days that news is of: at most some before the publication. */
    private boolean isRecent(EncounterTime time) {
        Optional<LocalDate> published = times.ofPublication("").end();
        return published.isEmpty()
                || published.get().toEpochDay() - time.start().orElseThrow().toEpochDay() < NEWS_DAYS;
    }

    /** Headline or one of the first paragraphs. */
    private boolean isLead(EncounterDraft draft) {
        return draft.readings().stream().anyMatch(r -> r.isHeadline()
                || r.report().trigger().sentence().paragraph() < timeline.firstParagraph() + LEAD_PARAGRAPHS);
    }

    /** "Said they met": the day of saying is known, not that of meeting. */
    private static boolean isReported(Reading reading) {
        return reading.report().scene().sentence().tokens().stream()
                .anyMatch(t -> REPORTING.contains(t.lemma()) && t.tag().equals("VBD"));
    }

    private static boolean isBackground(Reading reading) {
        Scene scene = reading.report().scene();
        int at = reading.report().trigger().index();
        boolean perfect = Stream.concat(Stream.of(scene.token(at)),
                Attachment.way(scene, at).stream()).filter(Token::isVerb).limit(2)
                .anyMatch(v -> scene.grammar().hasChild(v.index(), Set.of("have")) && v.tag().equals("VBN"));
        boolean word = scene.sentence().tokens().stream()
                .anyMatch(t -> BACKGROUND.contains(t.text().toLowerCase(Locale.ROOT))
                        && Math.abs(t.index() - at) < 8);
        return perfect || word;
    }

    /** Where, with the reason: the draft's own place, a scene told before, the dateline for the news itself. */
    Optional<Located> place(EncounterDraft draft) {
        Optional<Located> own = draft.located();
        boolean news = draft.main().status().isFactual() && draft.kind() != Kind.CALL
                && !isBackground(draft.main()) && isNews(draft);
        Optional<Located> line = news
                ? places.dateline("dateline of the news").filter(l -> !isHostedElsewhere(draft, l))
                : Optional.empty();
        if (own.isPresent()) {
            return draft.kind() == Kind.VISIT
                    ? own
                    : line.filter(own.get()::mayContain).or(() -> line.map(own.get()::within)).or(() -> own);
        }
        return station(draft).or(() -> line);
    }

    /** "HAVANA – the foreign minister was received by the Nigerian president": the agency writes at home. */
    private static boolean isHostedElsewhere(EncounterDraft draft, Located line) {
        List<String> hosts = draft.parties().stream().filter(p -> p.role() == Role.HOST)
                .flatMap(p -> p.country().stream()).toList();
        boolean guest = draft.parties().stream().filter(p -> p.role() != Role.HOST)
                .anyMatch(p -> p.country().equals(line.place().country()));
        return guest && !hosts.isEmpty() && line.place().country().filter(c -> !hosts.contains(c)).isPresent();
    }

    /** The place of the journey that one of the parties was told to be on. */
    private Optional<Located> station(EncounterDraft draft) {
        if (!draft.main().status().isFactual() || draft.kind() == Kind.CALL || draft.main().isHeadline()) {
            return Optional.empty();
        }
        int sentence = draft.main().report().trigger().sentence().index();
        return drafts.stream().filter(d -> d != draft && d.main().status().isFactual() && sharesPerson(d, draft))
                .filter(d -> !d.main().isHeadline() && d.kind() != Kind.CALL && !d.main().report().isSince())
                .filter(d -> d.main().report().trigger().sentence().index() <= sentence
                        && d.main().report().trigger().sentence().index() >= sentence - REACH)
                .flatMap(d -> d.located().stream()).reduce((a, b) -> b)
                .map(l -> l.because("the scene told before"));
    }

    private static boolean sharesPerson(EncounterDraft a, EncounterDraft b) {
        return a.persons().stream().anyMatch(b.persons()::contains);
    }

    /** Told in headline or lead, or of the day of publication or the one before. */
    private boolean isNews(EncounterDraft draft) {
        Optional<LocalDate> published = times.ofPublication("").end();
        Optional<LocalDate> day = time(draft).start();
        boolean fresh = published.isPresent() && day.isPresent()
                && Math.abs(published.get().toEpochDay() - day.get().toEpochDay()) < 2;
        boolean stale = published.isPresent() && day.isPresent() && !fresh
                && time(draft).precision() != Precision.YEAR && published.get().toEpochDay()
                        - day.get().toEpochDay() > 7;
        return fresh || isLead(draft) && !stale;
    }
}
