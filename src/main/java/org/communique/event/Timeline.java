package org.communique.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.mention.DateExpression;
import org.communique.mention.DateExpression.Unit;
import org.communique.mention.DateMention;

/**
 * The days that a text names, in reading order: what "two days earlier" and "the same evening" are counted from, and when
 * a scene without a date of its own plays.
 *
 * <p>Example: after "Gorbachev landed on Monday", "the two dined that evening" is Monday.
 */
final class Timeline {
    private final List<Point> points = new ArrayList<>();
    private static final EncounterTime SOME_DAY = new EncounterTime(Optional.empty(), Optional.of(LocalDate.EPOCH),
            Optional.of(LocalDate.EPOCH), EncounterTime.Precision.DAY, "");
    private static final int FRESH = 60;
    private final TimeResolver resolver;
    private final Headings headings;
    private final int first;
    private final int firstParagraph;
    private final boolean lookingBack;

    /** A time at its place in the text. */
    record Point(Sentence sentence, DateMention mention, EncounterTime time, boolean isNarrated) {
    }

    Timeline(List<Scene> scenes, TimeResolver resolver, Headings headings) {
        this.resolver = resolver;
        this.headings = headings;
        this.first = scenes.isEmpty() ? 0 : scenes.getFirst().sentence().index();
        this.firstParagraph = scenes.isEmpty() ? 0 : scenes.getFirst().sentence().paragraph();
        this.lookingBack = LookBack.isAll(scenes, resolver.publication());
        scenes.forEach(this::add);
    }

    private void add(Scene scene) {
        for (DateMention mention : scene.times()) {
            Optional<Token> verb = verb(scene, mention);
            boolean past = headings.isOpening(scene.sentence(), mention)
                    || verb.map(v -> TimeFinder.isPast(scene, v)).orElse(true);
            EncounterTime time = resolve(scene, mention, !past);
            boolean aside = verb.filter(v -> v.relation().equals("acl:relcl")).isPresent();
            boolean told = past && !aside && !scene.word(mention.from() - 1).equals("since");
            if (time.start().isPresent()) {
                points.add(new Point(scene.sentence(), mention, time, told));
            }
        }
    }

    private static Optional<Token> verb(Scene scene, DateMention mention) {
        return Attachment.way(scene, mention.to() - 1).stream().filter(Token::isVerb).findFirst();
    }

    /** The time that words mean, counted if need be from the time named last before them. */
    EncounterTime resolve(Scene scene, DateMention mention, boolean ahead) {
        Sentence sentence = scene.sentence();
        Optional<EncounterTime> ofWeek = week(scene, mention);
        if (ofWeek.isPresent()) {
            return ofWeek.get();
        }
        EncounterTime before = mention.expression() instanceof DateExpression.FromEvent from
                ? before(sentence.index(), mention.from(), from.unit() == Unit.DAY)
                : EncounterTime.UNKNOWN;
        return anchor(sentence, mention, ahead)
                .map(told -> resolver.resolve(LookBack.nearest(mention.expression(), told), mention.text(), ahead, told)
                        .because("year by the time told before"))
                .orElseGet(() -> resolver.resolve(mention.expression(), mention.text(), ahead, before));
    }

    /** "Last week … on Tuesday", "on Friday next week": the day of the week that is told of the same verb. */
    private Optional<EncounterTime> week(Scene scene, DateMention mention) {
        if (!(mention.expression() instanceof DateExpression.Weekday weekday)) {
            return Optional.empty();
        }
        Optional<Token> verb = verb(scene, mention);
        return scene.times().stream()
                .filter(t -> t.expression() instanceof DateExpression.Shifted shifted && shifted.unit() == Unit.WEEK
                        && Math.abs(shifted.by()) == 1)
                .filter(t -> verb.isPresent() && verb(scene, t).equals(verb) || t.from() - mention.to() < 2
                        && t.from() >= mention.to())
                .findFirst().map(t -> resolver.weekdayOf(t.expression(), weekday, mention.text()))
                .filter(t -> t.start().isPresent());
    }

    /** The paragraph that the body begins with; not the first where that repeats the headline. */
    int firstParagraph() {
        return firstParagraph;
    }

    /** Whether the whole text tells of times long past. */
    boolean isLookingBack() {
        return lookingBack;
    }

    /** The time whose year words without one share: "that December", or long past in what is told right before. */
    private Optional<EncounterTime> anchor(Sentence sentence, DateMention mention, boolean ahead) {
        boolean open = LookBack.nearest(mention.expression(), SOME_DAY) != mention.expression();
        if (!open || resolver.publication().isEmpty()) {
            return Optional.empty();
        }
        boolean that = mention.from() > 0
                && sentence.tokens().get(mention.from() - 1).text().equalsIgnoreCase("that");
        if (lookingBack || that && !(mention.expression() instanceof DateExpression.Weekday)) {
            return Optional.of(before(sentence.index(), mention.from(), false)).filter(t -> t.start().isPresent());
        }
        return isFresh(mention, ahead) || mention.expression() instanceof DateExpression.Weekday
                ? Optional.empty()
                : told(sentence, mention);
    }

    /** The last time with a year long past that the same paragraph tells in this sentence or the one before. */
    private Optional<EncounterTime> told(Sentence sentence, DateMention mention) {
        return points.stream().filter(p -> p.sentence().paragraph() == sentence.paragraph())
                .filter(p -> p.sentence().index() == sentence.index() - 1
                        || p.sentence() == sentence && p.mention().to() <= mention.from())
                .filter(Point::isNarrated).reduce((a, b) -> b)
                .filter(p -> LookBack.year(p.mention().expression())
                        .filter(y -> LookBack.isPast(y, resolver.publication().orElseThrow())).isPresent())
                .map(Point::time);
    }

    /** Whether the words are a day of the weeks around the publication. */
    private boolean isFresh(DateMention mention, boolean ahead) {
        LocalDate published = resolver.publication().orElseThrow().first();
        return resolver.resolve(mention.expression(), mention.text(), ahead, EncounterTime.UNKNOWN).start()
                .filter(d -> Math.abs(d.toEpochDay() - published.toEpochDay()) <= FRESH).isPresent();
    }

    /** The time named last before a word; for days the last that is as exact. */
    private EncounterTime before(int sentence, int token, boolean exact) {
        return points.stream().filter(p -> p.sentence().index() < sentence
                || p.sentence().index() == sentence && p.mention().to() <= token).map(Point::time)
                .filter(t -> !exact || isExact(t)).reduce((a, b) -> b).orElse(EncounterTime.UNKNOWN);
    }

    /** Whether a time is a day or some days. */
    static boolean isExact(EncounterTime time) {
        return time.precision().compareTo(EncounterTime.Precision.RANGE) <= 0;
    }

    /** The times named in the first sentences of the body. */
    List<Point> first(int sentences) {
        return points.stream().filter(p -> p.sentence().index() < first + sentences).toList();
    }

    /** The times named before a sentence and in it, in reading order. */
    List<Point> until(int sentence) {
        return points.stream().filter(p -> p.sentence().index() <= sentence).toList();
    }
}
