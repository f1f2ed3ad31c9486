package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.entity.EntityType;

/**
 * Joins readings of the same encounter: headline, lead and later sentences.
 *
 * <p>Example: "Foreign Ministers Lavrov and Kuleba meet" and "Thursday's meeting between the two" are one; Kerry's talks
 * with Lavrov on Friday and with Putin on Thursday are two. The rules are those of the annotation guideline.
 */
final class Merger {
    private static final int BESIDE = 500;
    private static final Set<Status> UNDONE = Set.of(Status.CANCELLED, Status.REFUSED);
    private final List<EncounterDraft> drafts = new ArrayList<>();
    private final Dating dating;

    Merger(Dating dating) {
        this.dating = dating;
    }

    /**
     * Adds a reading to the encounter it speaks of, or as a new one; of several the most alike, what "had" taken
     * place last, the later first.
     */
    EncounterDraft add(Reading reading) {
        return join(reading).orElseGet(() -> {
            drafts.add(new EncounterDraft(reading));
            return drafts.getLast();
        });
    }

    /** Adds a reading of one of several counterparts met apart: to no encounter of more than its parties. */
    EncounterDraft addApart(Reading reading) {
        EncounterDraft other = new EncounterDraft(reading);
        Optional<EncounterDraft> same = drafts.stream()
                .filter(d -> d.persons().size() <= Math.max(2, other.persons().size()) && isSame(d, reading))
                .max(Comparator.comparingInt(d -> alikeness(d, reading)));
        same.ifPresent(d -> d.add(reading));
        return same.orElseGet(() -> {
            drafts.add(other);
            return other;
        });
    }

    /** Adds a reading to the encounter it speaks of; empty, and nothing added, when none is known. */
    Optional<EncounterDraft> join(Reading reading) {
        Optional<EncounterDraft> same = drafts.stream().filter(d -> isSame(d, reading))
                .max(Comparator.comparingInt(d -> alikeness(d, reading)));
        same.ifPresent(d -> d.add(reading));
        return same;
    }

    private int alikeness(EncounterDraft draft, Reading reading) {
        EncounterDraft other = new EncounterDraft(reading);
        int persons = common(draft.persons(), other.persons()).size();
        int sides = common(draft.sides(), other.sides()).size();
        boolean apart = Earlier.isTimeBefore(draft.main()) && !Earlier.isTimeBefore(reading);
        return 10000 * persons + 1000 * sides + (apart ? 0 : BESIDE) + drafts.indexOf(draft);
    }

    /** Adds what a sentence says of "the talks" to the encounter of its day, else that told last, when that can be meant. */
    void support(Reading reading) {
        Optional<EncounterDraft> ofDay = reading.time().start().flatMap(
                day -> drafts.stream().filter(d -> d.time().start().filter(day::equals).isPresent()).findFirst());
        ofDay.or(this::current).filter(d -> isCoarselySame(d.kind(), reading.report().kind()))
                .filter(d -> d.main().status().isFactual() && reading.status().isFactual())
                .filter(d -> sameTime(d.time(), reading.time()) && !Earlier.isLonger(d.time(), reading.time()))
                .ifPresent(d -> d.add(reading));
    }

    private static boolean isCoarselySame(Kind a, Kind b) {
        return a == b || a != Kind.VISIT && b != Kind.VISIT && a != Kind.CALL && b != Kind.CALL;
    }

    List<EncounterDraft> drafts() {
        return drafts;
    }

    /** Leaves out the journeys of a sentence that it tells with the talks they were made for. */
    void dropJourneys(Sentence sentence) {
        Journeys.dropFrom(drafts, sentence);
    }

    /** The encounter told last before a sentence that has at least two parties. */
    Optional<EncounterDraft> latest() {
        return drafts.stream().filter(d -> d.sides().size() > 1).reduce(Merger::later);
    }

    /** The encounter that a text goes on to tell of: that told last, but rather none of the time before the news. */
    private Optional<EncounterDraft> current() {
        List<EncounterDraft> sided = drafts.stream().filter(d -> d.sides().size() > 1).toList();
        return sided.stream().filter(d -> !Earlier.isTimeBefore(d.main())).reduce(Merger::later)
                .or(() -> sided.stream().reduce((a, b) -> b));
    }

    /** "Met during the week of the leaders' gathering": what follows is told of the verb, not of its occasion. */
    private static EncounterDraft later(EncounterDraft a, EncounterDraft b) {
        Trigger second = b.main().report().trigger();
        boolean occasion = !second.frame().isVerb() && a.kind() != Kind.VISIT && a.readings().stream()
                .map(r -> r.report().trigger()).anyMatch(t -> t.sentence() == second.sentence() && t.frame().isVerb());
        return occasion ? a : b;
    }

    /** The encounter told last in a sentence or a few before it that has at least two parties. */
    Optional<EncounterDraft> near(Sentence sentence, int reach) {
        return current().filter(d -> d.readings().stream().map(r -> r.report().trigger().sentence())
                .anyMatch(s -> s.span().part() == sentence.span().part() && s.index() <= sentence.index()
                        && s.index() >= sentence.index() - reach));
    }

    private boolean isSame(EncounterDraft draft, Reading reading) {
        EncounterDraft other = new EncounterDraft(reading);
        if (reading.isHeadline()) {
            boolean open = isOpen(draft) || isOpen(other);
            boolean undone = UNDONE.contains(reading.status()) && draft.main().status().isFactual();
            return !undone && !differ(draft, other) && (open || common(draft.sides(), other.sides()).size() > 0)
                    && ((draft.kind() == Kind.CALL) == (other.kind() == Kind.CALL)
                            || common(draft.persons(), other.persons()).size() > 1);
        }
        return !Earlier.isSeriesBefore(draft, reading) && !Earlier.isSince(draft, reading)
                && !Earlier.isDatedBefore(draft, reading)
                && !isOfFewer(draft, other) && !dating.isLongBefore(draft, reading)
                && sameParties(draft, other)
                && sameTime(draft.time(), reading.time())
                && SameStatus.of(draft, reading);
    }

    /** "On Wednesday Yoshida met Kim" is none of the talks of three sides that are told without a day. */
    private static boolean isOfFewer(EncounterDraft draft, EncounterDraft reading) {
        boolean dated = (draft.time().start().isEmpty() || !Timeline.isExact(draft.time()))
                && reading.time().start().isPresent() && Timeline.isExact(reading.time());
        long sides = reading.sides().stream().filter(s -> !s.equals(Party.VAGUE)).count();
        return dated && reading.main().report().trigger().frame().isVerb() && sides == 2
                && reading.persons().size() == 2 && draft.sides().size() > 2
                && draft.persons().containsAll(reading.persons()) && draft.persons().size() > 2;
    }

    /** Whether nothing says whom its parties stand for. */
    private static boolean isOpen(EncounterDraft draft) {
        return draft.sides().stream().allMatch(Party.VAGUE::equals);
    }

    private static boolean sameParties(EncounterDraft a, EncounterDraft b) {
        if (differ(a, b)) {
            return false;
        }
        Set<String> persons = common(a.persons(), b.persons());
        Set<String> sides = common(a.sides(), b.sides());
        boolean onlyVague = b.sides().stream().filter(s -> !s.equals(Party.VAGUE)).allMatch(a.sides()::contains);
        if (!persons.isEmpty() && onlyVague) {
            return true;
        }
        return jaccard(a.sides(), b.sides()) >= 0.5 && (persons.size() > 0 || sides.size() > 1 || a.persons().isEmpty()
                || b.persons().isEmpty());
    }

    /** Whether each names somebody whom the other does not, and who must be somebody else: two encounters. */
    private static boolean differ(EncounterDraft a, EncounterDraft b) {
        Set<String> persons = common(a.persons(), b.persons());
        return a.persons().size() > persons.size() && b.persons().size() > persons.size()
                && !(isGroupIn(a, b, persons) && isGroupIn(b, a, persons));
    }

    /** "Jonathan met the junta" and "the delegation met Colonel Goita": whom each names the other has as a group. */
    private static boolean isGroupIn(EncounterDraft named, EncounterDraft other, Set<String> common) {
        List<Party> others = other.parties();
        return named.parties().stream().filter(p -> p.isNamedPerson() && !common.contains(p.entity().id()))
                .allMatch(p -> others.stream().noneMatch(o -> o.isNamedPerson() && o.side().equals(p.side()))
                        && others.stream().anyMatch(o -> o.entity().type() == EntityType.GROUP && !o.isNamedPerson()
                                && o.side().equals(p.side())));
    }

    private static boolean sameTime(EncounterTime a, EncounterTime b) {
        if (a.start().isEmpty() || b.start().isEmpty()) {
            return true;
        }
        return !a.start().get().isAfter(b.end().get()) && !b.start().get().isAfter(a.end().get());
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) common(a, b).size() / all.size();
    }
}
