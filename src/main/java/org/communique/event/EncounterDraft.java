package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.document.Token;
import org.communique.entity.EntityType;
import org.communique.mention.Vocabulary;

/** An encounter while reports of it are joined. */
final class EncounterDraft {
    private static final Set<String> PLANNING = Set
            .copyOf(Vocabulary.lines(EncounterDraft.class, "planning-words.txt"));
    private static final Set<Status> OPEN = Set.of(Status.PLANNED, Status.HYPOTHETICAL);
    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.PROPOSED);
    private final List<Reading> readings = new ArrayList<>();

    private boolean isBeside;

    EncounterDraft(Reading first) {
        readings.add(first);
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    /** Marks it as first told in a sentence that tells of another encounter before. */
    void markBeside(boolean beside) {
        isBeside |= beside;
    }

    boolean isBeside() {
        return isBeside;
    }

    List<Reading> readings() {
        return readings;
    }

    /** All parties, each entity once, the first mention counting; a headline adds only sides that the body leaves open. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        readings.stream().filter(r -> !r.isHeadline()).flatMap(r -> r.parties().stream()).forEach(p -> add(parties, p));
        Set<String> told = parties.stream().map(Party::side).collect(Collectors.toSet());
        readings.stream().filter(Reading::isHeadline).flatMap(r -> r.parties().stream())
                .filter(p -> !told.contains(p.side()) && !(p.isVague() && !told.isEmpty()))
                .forEach(p -> add(parties, p));
        parties.removeIf(p -> isUnnamed(p) && isNamedElsewhere(p));
        return parties;
    }

    private static boolean isUnnamed(Party party) {
        return party.entity().type() == EntityType.GROUP && party.country().isPresent() && !party.isArmed();
    }

    /** "The Russian and Ukrainian delegations", where another sentence names who came for each. */
    private boolean isNamedElsewhere(Party group) {
        return readings.stream().map(Reading::parties)
                .filter(all -> all.stream().noneMatch(p -> p.entity().id().equals(group.entity().id())))
                .flatMap(List::stream).anyMatch(p -> p.isNamedPerson() && p.side().equals(group.side()));
    }

    private static void add(List<Party> parties, Party party) {
        if (parties.stream().noneMatch(p -> p.entity().id().equals(party.entity().id()))) {
            parties.add(party);
        }
    }

    Set<String> sides() {
        return parties().stream().map(Party::side).collect(Collectors.toSet());
    }

    Set<String> persons() {
        return parties().stream().filter(Party::isNamedPerson).map(p -> p.entity().id()).collect(Collectors.toSet());
    }

    /** The reading that decides: of the body before the headline, the most direct, and of those the first. */
    Reading main() {
        return readings.stream().max(Comparator.comparingInt(EncounterDraft::directness).thenComparingInt(
                r -> -readings.indexOf(r))).orElseThrow();
    }

    /** How directly a reading tells of the encounter: a journey says little of the talks at its end. */
    private static int directness(Reading reading) {
        boolean told = reading.report().kind() != Kind.VISIT;
        boolean verb = reading.report().trigger().frame().isVerb() || reading.report().status().isGoverned();
        boolean named = reading.parties().stream().anyMatch(p -> !p.isVague());
        return (reading.isHeadline() ? 0 : 8) + (told ? 4 : 0) + (named ? 2 : 0) + (verb ? 1 : 0);
    }

    /**
     * What the main reading says; talks that a journey told as going on leads to go on with it, and what the present tells
     * is a plan where the headline says so ("Blair to meet Bush").
     */
    Status status() {
        Reading main = main();
        boolean going = OPEN.contains(main.status())
                && !main.report().status().reason().startsWith("going to ") && readings.stream()
                        .filter(r -> r.report().trigger().frame().is("travel") && r.status() == Status.ONGOING
                                && !isPresent(r))
                        .filter(r -> !r.report().scene().token(r.report().trigger().index()).relation()
                                .equals("acl:relcl"))
                        .anyMatch(r -> r.report().trigger().sentence() == main.report().trigger().sentence()
                                || main.report().isDuringStay());
        boolean off = main.status() == Status.PLANNED && isPastPlan(main)
                && readings.stream().anyMatch(r -> r.status() == Status.CANCELLED);
        if (off) {
            return Status.CANCELLED;
        }
        Optional<Status> called = readings.stream().filter(Reading::isHeadline)
                .filter(r -> r.status() == Status.CANCELLED
                        || r.status() == Status.REFUSED && new EncounterDraft(r).sides().containsAll(sides()))
                .map(Reading::status).findFirst().filter(s -> !main.isHeadline() && AHEAD.contains(main.status()));
        if (called.isPresent()) {
            return called.get();
        }
        boolean over = main.report().status().isComingBefore()
                && readings.stream().anyMatch(r -> r.report().status().reason().startsWith("told as past"));
        if (over) {
            return Status.HELD;
        }
        boolean ahead = main.status().isFactual() && isPresent(main)
                && readings.stream().anyMatch(r -> r.isHeadline() && r.status() == Status.PLANNED);
        return going ? Status.ONGOING : ahead ? Status.PLANNED : main.status();
    }

    /** "Was due to visit", "had planned to meet": what was planned then may be off now. */
    private static boolean isPastPlan(Reading reading) {
        Scene scene = reading.report().scene();
        return Attachment.way(scene, reading.report().trigger().index()).stream().limit(4)
                .anyMatch(t -> PLANNING.contains(t.lemma()) && isPast(scene, t));
    }

    private static boolean isPast(Scene scene, Token word) {
        boolean copula = scene.grammar().children(word.index()).stream()
                .anyMatch(c -> c.text().toLowerCase(Locale.ROOT).matches("was|were|had"));
        return copula || word.tag().equals("VBD");
    }

    private static boolean isPresent(Reading reading) {
        return reading.report().status().reason().startsWith("present of ")
                && !reading.report().status().reason().endsWith(" be");
    }

    /** The first kind in the order of the guideline; three leaders who see each other hold a summit. */
    Kind kind() {
        Kind kind = readings.stream().map(r -> r.report().kind()).min(Enum::compareTo).orElseThrow();
        boolean seen = kind != Kind.CALL && kind != Kind.VISIT && main().status() != Status.REFUSED;
        boolean talk = kind == Kind.MEETING || kind == Kind.TALKS;
        boolean leaders = Leaders.areThree(parties()) || talk && readings.stream().filter(r -> !r.isHeadline())
                .anyMatch(r -> Regional.hasLeaders(r.report().scene(), r.parties()));
        return seen && leaders ? Kind.SUMMIT : kind;
    }

    /** The place of the first reading of the body that has one; a later one within it when that is more exact. */
    Optional<Located> located() {
        List<Located> all = Stream.concat(readings.stream().filter(r -> !r.isHeadline()),
                readings.stream().filter(Reading::isHeadline)).flatMap(r -> r.located().stream()).toList();
        return all.stream().findFirst()
                .map(first -> all.stream().filter(first::mayContain).findFirst().orElse(first));
    }

    /** The most exact time that any reading gives, the earlier reading first; when he came is not when they will meet. */
    EncounterTime time() {
        EncounterTime best = EncounterTime.UNKNOWN;
        boolean planned = main().status() == Status.PLANNED && status() == Status.PLANNED;
        for (Reading reading : readings) {
            if (planned && reading.report().kind() == Kind.VISIT && reading.status().isFactual()) {
                continue;
            }
            best = isBetter(reading.time(), best) ? reading.time() : best;
        }
        return best;
    }

    private static boolean isBetter(EncounterTime time, EncounterTime best) {
        if (best.start().isEmpty()) {
            return time.start().isPresent() || best.text().isEmpty() && time.text().isPresent();
        }
        return time.start().isPresent() && time.precision().compareTo(best.precision()) < 0
                && !time.start().get().isBefore(best.start().get()) && !time.end().get().isAfter(best.end().get());
    }
}
