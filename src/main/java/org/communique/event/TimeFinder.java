package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.DateExpression;
import org.communique.mention.DateMention;
import org.communique.mention.Vocabulary;

/**
 * Finds the words of time that belong to a trigger: those that its clause claims, not those of saying, planning or of
 * another event.
 *
 * <p>Example: "Thursday" for "met" in "met in Antalya on Thursday", and for "meeting" in "Thursday's meeting"; in "said on
 * Monday that they would meet in May" it is May.
 */
final class TimeFinder {
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "than", "ending");
    private static final Set<String> BEGIN = Set.of("begin", "start", "open");
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Pattern DURATION = Pattern.compile("(one|two|three|four|five|six|seven)-day");
    private static final Set<String> PLANNING = Set.of("plan", "schedule", "set", "slate", "expect");
    private static final Set<String> JOURNEYS = Vocabulary.read(TimeFinder.class, "journey-nouns.tsv")
            .having("journey");
    private static final Set<String> LASTING = Set.of("stretch", "last", "continue", "drag", "run", "go", "extend");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private TimeFinder() {
    }

    /** How many days "a two-day visit beginning Monday" takes; 1 when nothing says. */
    static int days(Report report, DateMention time) {
        Scene scene = report.scene();
        boolean begins = false;
        for (int i = 0; i < time.from(); i++) {
            begins |= BEGIN.contains(scene.token(i).lemma());
        }
        int from = Math.max(0, report.trigger().index() - 4);
        for (int i = from; begins && i < report.trigger().index(); i++) {
            Matcher days = DURATION.matcher(scene.word(i));
            if (days.matches()) {
                return NUMBERS.indexOf(days.group(1)) + 1;
            }
        }
        return 1;
    }

    /**
     * A time and the side of the publication that its clause tells of.
     *
     * @param time
     *            the words
     * @param ahead
     *            whether they speak of a coming time
     */
    record Found(DateMention time, boolean ahead) {
    }

    /** The time that a report names; empty when its clause has none. */
    static Optional<Found> find(Report report) {
        Optional<Found> when = report.scene().times().stream()
                .filter(t -> report.scene().isClauseOf(t.to(), "when", report.trigger().index())).reduce((a, b) -> b)
                .map(t -> new Found(t, isAhead(report, t)));
        if (when.isPresent()) {
            return when;
        }
        ClauseDistance distance = ClauseDistance.ofTimes(report);
        record Near(DateMention time, double distance) {
        }
        return report.scene().times().stream()
                .map(t -> new Near(t, distance.of(t.from(), t.to()) + penalty(report, t)))
                .filter(n -> n.distance() <= ClauseDistance.LIMIT)
                .min(Comparator.comparingDouble(Near::distance)).map(n -> new Found(n.time(),
                        isAhead(report, n.time())));
    }

    /** Bounds such as "since 2011", and the year of something else: "the 1972 treaty". */
    private static double penalty(Report report, DateMention time) {
        Scene scene = report.scene();
        String before = scene.word(time.from() - 1);
        boolean vague = time.expression() instanceof DateExpression.Vague;
        if (BOUNDS.contains(before) || isBehindSince(report, time) || isEnd(report, time)
                || isOfOtherJourney(report, time)
                || isYetToCome(report, time) || isOver(report, time)) {
            return ClauseDistance.LIMIT + 1;
        }
        Token head = scene.token(time.to() - 1);
        boolean first = head.head() > head.index() && !head.relation().startsWith("obl")
                && !scene.token(head.head()).isVerb() && !before.equals("on");
        boolean other = first && head.head() != report.trigger().index()
                && (head.head() < report.trigger().index() - 2
                        || head.head() >= report.trigger().index() + report.trigger().length());
        return (other ? 5 : 0) + (vague ? 1 : 0);
    }

    /** "Talks that stretched past midnight into Tuesday": when they ended. */
    private static boolean isEnd(Report report, DateMention time) {
        int from = report.trigger().index() + report.trigger().length();
        return IntStream.range(from, Math.max(from, time.from())).mapToObj(report.scene()::token)
                .anyMatch(t -> LASTING.contains(t.lemma()) && IntStream.range(t.index(), time.from())
                        .mapToObj(report.scene()::word).anyMatch(w -> w.equals("into") || w.equals("past")));
    }

    /** "His trip to Asia and a visit on Friday to Hanoi": the day of the visit that it stands beside. */
    private static boolean isOfOtherJourney(Report report, DateMention time) {
        Scene scene = report.scene();
        int noun = scene.word(time.from() - 1).equals("on") ? time.from() - 2 : time.from() - 1;
        return report.kind() == Kind.VISIT && !report.trigger().frame().isVerb() && noun > report.trigger().index()
                && JOURNEYS.contains(scene.word(noun));
    }

    /** "Met for the first time since their countries ended a feud in January": the month of the end. */
    private static boolean isBehindSince(Report report, DateMention time) {
        Scene scene = report.scene();
        int from = report.trigger().index();
        return IntStream.range(from, Math.max(from, time.from())).filter(i -> scene.word(i).equals("since"))
                .anyMatch(i -> IntStream.range(i, time.from()).noneMatch(j -> scene.word(j).equals(",")));
    }

    /** "Within two months", "next week": what was agreed on for later dates nothing that took place. */
    private static boolean isYetToCome(Report report, DateMention time) {
        return report.status().status() == Status.HELD && time.expression() instanceof DateExpression.Shifted shifted
                && shifted.by() > 0;
    }

    /** "Agreed to meet after his visit last week": what is planned takes place at no time that is over. */
    private static boolean isOver(Report report, DateMention time) {
        return report.status().status() == Status.PLANNED && time.expression() instanceof DateExpression.Shifted shifted
                && shifted.by() < 0;
    }

    /** A past verb over the words tells of the past, whatever became of the plan; else the status decides. */
    private static boolean isAhead(Report report, DateMention time) {
        if (report.status().status().isFactual()) {
            return false;
        }
        int trigger = report.trigger().index();
        Attachment attachment = Attachment.of(report.scene(), time.from(), time.to(), trigger);
        Optional<Token> verb = attachment.verb().filter(v -> v.index() != trigger);
        boolean behind = verb.isPresent() && time.from() > trigger && verb.get().index() < trigger
                && attachment.below().stream().noneMatch(Token::isVerb);
        return verb.isEmpty() || behind || !isPast(report.scene(), verb.get());
    }

    /** Whether a verb tells of the past: "broke up in February", but not "was to meet" nor "planned for May". */
    static boolean isPast(Scene scene, Token verb) {
        Tense tense = Tense.of(scene.grammar(), verb.index());
        boolean infinitive = scene.grammar().child(verb.index(), "xcomp").isPresent()
                && Set.of("be", "expect", "plan", "schedule").contains(verb.lemma());
        return Set.of(Tense.PAST, Tense.PERFECT).contains(tense) && PAST.contains(verb.tag()) && !infinitive
                && !PLANNING.contains(verb.lemma());
    }
}
