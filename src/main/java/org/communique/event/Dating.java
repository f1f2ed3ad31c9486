package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Part;
import org.communique.article.PublicationDate;
import org.communique.document.Sentence;
import org.communique.mention.DateExpression;
import org.communique.mention.DateMention;

/**
 * When the reports of one text were: by the words of their clause, else by the heading or the line of a chronicle that they
 * stand in.
 *
 * <p>Example: "Bush rang Blair and Chirac on Monday and Tuesday respectively" is a call of Monday and one of Tuesday.
 */
final class Dating {
    private static final int LONG = 14;
    private static final int BESIDE = 3;
    private static final int LEAD = 3;
    private static final int SEASON = 90;
    private final Headings headings;
    private final TimeResolver times;
    private final Timeline timeline;

    Dating(List<Scene> body, Headings headings, Optional<PublicationDate> publication) {
        this.headings = headings;
        this.times = new TimeResolver(publication);
        this.timeline = new Timeline(body, times, headings);
    }

    Timeline timeline() {
        return timeline;
    }

    TimeResolver times() {
        return times;
    }

    /** When a report was, as far as its sentence says. */
    EncounterTime of(Report report) {
        return TimeFinder.find(report)
                .map(t -> timeline.resolve(report.scene(), t.time(), t.ahead())
                        .lasting(TimeFinder.days(report, t.time())))
                .or(() -> ofHeading(report)).orElse(EncounterTime.UNKNOWN);
    }

    private Optional<EncounterTime> ofHeading(Report report) {
        Sentence sentence = report.scene().sentence();
        boolean headed = headings.over(sentence).isPresent() || report.status().status().isFactual();
        return sentence.span().part() == Part.TITLE || !headed
                ? Optional.empty()
                : headings.time(sentence).map(h -> timeline.resolve(h.scene(), h.time(), false));
    }

    /** A report with the status that its day gives it, seen from the day of publication. */
    Report settled(Report report) {
        return isLongOver(report)
                ? report.with(Status.HELD, "told of times long past")
                : isYetToCome(report) ? report.with(Status.PLANNED, "told of a day to come") : report;
    }

    /** "The two sides held talks in 2014", told after the news of this week: another time than the news. */
    boolean isLongBefore(EncounterDraft draft, Reading reading) {
        boolean news = draft.time().start().isEmpty() && !timeline.isLookingBack() && draft.readings().stream()
                .anyMatch(r -> r.isHeadline() || r.report().trigger().sentence().paragraph() < timeline
                        .firstParagraph() + LEAD);
        Optional<Long> published = times.publication().map(p -> p.first().toEpochDay());
        return news && published.isPresent() && reading.time().end()
                .filter(end -> published.get() - end.toEpochDay() > SEASON).isPresent();
    }

    /** "His visit on Friday to Hiroshima", printed on Thursday: rather tomorrow than six days ago. */
    private boolean isYetToCome(Report report) {
        Optional<DateMention> day = report.status().status() != Status.ONGOING || report.trigger().frame().isVerb()
                || report.kind() != Kind.VISIT
                        ? Optional.empty()
                        : TimeFinder.find(report).map(TimeFinder.Found::time)
                                .filter(t -> t.expression() instanceof DateExpression.Weekday)
                                .filter(t -> t.from() - report.trigger().index() > 0
                                        && t.from() - report.trigger().index() < BESIDE);
        Optional<Long> published = times.publication().map(p -> p.first().toEpochDay());
        return day.isPresent() && published.isPresent()
                && timeline.resolve(report.scene(), day.get(), true).start()
                        .filter(d -> d.toEpochDay() - published.get() > 0 && d.toEpochDay() - published.get() < BESIDE)
                        .isPresent();
    }

    /** "Gromyko came to Washington in May 1977 to meet Vance": what a journey was for in times long past took place. */
    private boolean isLongOver(Report report) {
        boolean purpose = report.status().status() == Status.PLANNED
                && report.status().reason().endsWith("as a purpose");
        Optional<Long> published = times.publication().map(p -> p.first().toEpochDay());
        return purpose && published.isPresent() && of(report).end()
                .filter(end -> published.get() - end.toEpochDay() > LONG).isPresent();
    }

    /** "July 5 – Clinton launches the summit", printed on July 20: what the present tells is over. */
    boolean isOver(Scene scene, StatusReading status) {
        return status.status() == Status.ONGOING && headings.over(scene.sentence()).isEmpty()
                && headings.time(scene.sentence())
                        .flatMap(h -> timeline.resolve(h.scene(), h.time(), false).end())
                        .filter(end -> times.publication().filter(p -> end.isBefore(p.first())).isPresent())
                        .isPresent();
    }

    /** The times of several encounters of one report, in their order, where a list names just as many days. */
    List<EncounterTime> respective(Report report, int encounters) {
        List<DateMention> list = new ArrayList<>();
        for (DateMention time : report.scene().times()) {
            boolean day = time.expression() instanceof DateExpression.Weekday
                    || time.expression() instanceof DateExpression.Day;
            boolean joined = list.isEmpty() || isJoined(report.scene(), list.getLast().to(), time.from());
            if (!day || !joined) {
                list.clear();
            }
            if (day) {
                list.add(time);
            }
        }
        return encounters < 2 || list.size() != encounters
                ? List.of()
                : list.stream().map(t -> timeline.resolve(report.scene(), t, !report.status().status().isFactual()))
                        .toList();
    }

    private static boolean isJoined(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!scene.word(at).matches(",|and|on")) {
                return false;
            }
        }
        return true;
    }
}
