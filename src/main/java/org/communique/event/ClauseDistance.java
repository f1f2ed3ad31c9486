package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * How far a phrase of time or place lies from a trigger in the clauses of a sentence: near when it belongs to what the
 * trigger tells, far when another clause or a verb of saying claims it.
 *
 * <p>Example: in "Brazil on Tuesday postponed a visit due in October" October is near to "visit" and Tuesday far, because
 * it is the day of postponing.
 */
final class ClauseDistance {
    /** What lies farther does not belong to the trigger. */
    static final double LIMIT = 8;
    private static final double FAR = 20;
    private static final Vocabulary GOVERNORS = Vocabulary.read(ClauseDistance.class, "governors.tsv");
    private static final Set<String> REPORTING = Set
            .copyOf(Vocabulary.lines(ClauseDistance.class, "reporting-verbs.txt"));
    private static final Set<String> SCHEDULING = Set
            .copyOf(Vocabulary.lines(ClauseDistance.class, "scheduling-verbs.txt"));
    private static final Set<String> ENDING = Set.copyOf(Vocabulary.lines(ClauseDistance.class, "ending-verbs.txt"));
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BOUNDS = Vocabulary.read(ClauseDistance.class, "grammar-words.tsv")
            .having("bound");
    private static final Set<String> BEHIND = Set.of("after", "following", "since");
    private static final Set<String> EVENTS = Vocabulary.read(ClauseDistance.class, "scene-nouns.tsv").having("event");
    private final Scene scene;
    private final Trigger trigger;
    private final Status status;
    private final double ofPlan;

    private ClauseDistance(Report report, double ofPlan) {
        this.ofPlan = ofPlan;
        this.scene = report.scene();
        this.trigger = report.trigger();
        this.status = report.status().status();
    }

    /** The distances of times; the day of agreeing or calling off is far from the plan. */
    static ClauseDistance ofTimes(Report report) {
        return new ClauseDistance(report, LIMIT);
    }

    /** The distances of places; a plan is often made where it is to come true. */
    static ClauseDistance ofPlaces(Report report) {
        return new ClauseDistance(report, 2);
    }

    /** The distance of the words from one index to before another. */
    double of(int from, int to) {
        Attachment attachment = Attachment.of(scene, from, to, trigger.index());
        return below(attachment) + above(attachment) + between(from, to)
                + (opensNextClause(from, to) || isOfBefore(from) ? 5 : 0)
                + (attachment.top().isEmpty() ? 6 : 0);
    }

    private double between(int from, int to) {
        int first = Math.min(trigger.index() + trigger.length(), to);
        int last = Math.max(trigger.index(), from);
        double distance = from > trigger.index() ? 0.1 * (from - trigger.index()) : 0.12 * (trigger.index() - to) + 0.4;
        for (int i = first; i < last; i++) {
            distance += scene.word(i).equals(";") ? 5 : 0;
        }
        return distance;
    }

    /** "Met A, and on Thursday in Seoul they saw B": a phrase that stands behind "and" is told of what follows. */
    private boolean opensNextClause(int from, int to) {
        boolean fronted = IntStream.range(trigger.index() + 1, from)
                .anyMatch(i -> scene.token(i).tag().equals("CC") && scene.token(i + 1).tag().equals("IN"));
        return fronted && IntStream.range(to, scene.size()).anyMatch(i -> FINITE.contains(scene.token(i).tag()));
    }

    /** "Following a meeting in Riyadh on Sunday, talks took place": a phrase in front tells of what was before. */
    private boolean isOfBefore(int from) {
        boolean front = BEHIND.contains(scene.word(0)) && from < trigger.index()
                && IntStream.range(from, trigger.index()).anyMatch(i -> scene.word(i).equals(","));
        return front && IntStream.range(1, Math.min(from, 5)).anyMatch(i -> EVENTS.contains(scene.token(i).lemma()));
    }

    /** The words over the phrase: a clause of its own or "since the talks" claims it, a participle of planning does not. */
    private double below(Attachment attachment) {
        double distance = 0;
        for (Token token : attachment.below()) {
            distance += isBound(token) ? FAR : 0;
            if (token.isVerb() && !isHelper(token) && scene.covering(token.index()).isEmpty()
                    && !beginsBehind(attachment.head().index(), token.index())) {
                distance += clause(token);
            }
        }
        return distance;
    }

    /** "Since the talks in Milan last October": when and where what bounds the time was. */
    private boolean isBound(Token token) {
        return scene.grammar().preposition(token.index()).filter(BOUNDS::contains).isPresent()
                && scene.times().stream().noneMatch(t -> t.from() <= token.index() && token.index() < t.to());
    }

    private static boolean isHelper(Token token) {
        return token.relation().startsWith("aux") || token.relation().equals("cop");
    }

    /** A clause that begins behind the phrase cannot own it, whatever the parser says: "on Monday in Paris, where …". */
    private boolean beginsBehind(int phrase, int verb) {
        for (int i = phrase + 1; i < verb; i++) {
            if (scene.token(i).tag().matches("WRB|WDT|WP") || scene.token(i).relation().equals("mark")
                    && scene.token(i).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    private double clause(Token verb) {
        boolean same = scene.grammar().hasChild(verb.index(), Set.of("when", "as"));
        return switch (verb.relation()) {
            case "advcl" -> SCHEDULING.contains(verb.lemma()) || same ? 2 : FAR;
            case "acl" -> SCHEDULING.contains(verb.lemma()) ? 0.5 : 3;
            case "conj", "xcomp" -> 3;
            case "parataxis" -> 5;
            default -> SCHEDULING.contains(verb.lemma()) ? 2 : FAR;
        };
    }

    /** The words over the trigger: what a verb of saying or agreeing tells of itself is not told of the trigger. */
    private double above(Attachment attachment) {
        List<Token> way = attachment.above();
        double distance = 0;
        for (int i = 0; i < way.size(); i++) {
            Optional<Token> over = i + 1 < way.size() ? Optional.of(way.get(i + 1)) : attachment.top();
            distance += over.map(verb -> step(verb, attachment.head().index())).orElse(0.0) + relation(way.get(i));
        }
        return distance;
    }

    private static double relation(Token token) {
        return switch (token.relation()) {
            case "ccomp" -> 7;
            case "acl:relcl", "parataxis" -> 4;
            case "advcl", "conj", "acl" -> token.isVerb() ? 2 : 0.5;
            default -> 0.3;
        };
    }

    private double step(Token over, int phrase) {
        if (REPORTING.contains(over.lemma())) {
            return FAR;
        }
        Optional<String> says = Optional.of(GOVERNORS.row(Governors.lemma(scene, over))).filter(row -> row.size() > 1)
                .map(row -> row.get(1));
        if (status.isFactual() || says.isEmpty() || Set.of("tense", "begin", "ongoing", "held").contains(says.get())) {
            return 0;
        }
        boolean past = over.isVerb() && Set.of(Tense.PAST, Tense.PERFECT).contains(Tense.of(scene.grammar(),
                over.index()));
        boolean behind = over.index() < trigger.index() && trigger.index() < phrase;
        if (!past || behind || ENDING.contains(over.lemma())) {
            return 0;
        }
        return says.get().equals("refused") ? 2 : ofPlan;
    }
}
