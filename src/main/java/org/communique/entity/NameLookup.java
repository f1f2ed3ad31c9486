package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.entity.Finding.Match;
import org.communique.entity.Finding.Verdict;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Ranks;

/**
 * Looks names up in the gazetteer for people and programs: persons through the {@link EntityLinker}, states,
 * organisations and places by their names.
 *
 * <p>Example: "Kuliba" as foreign minister of UA on 2022-03-10 is Q24025631, Dmytro Kuleba; "John Smith, plumber" is
 * nobody. "Lavrov, Sergey" is read as "Sergey Lavrov".
 */
public final class NameLookup {
    private static final double LINKED = 0.74;
    private static final double CLEAR_LEAD = 0.06;
    private static final int MOST = 10;
    private static final int MOST_NAMES = 200;
    private static final Pattern COMMA = Pattern.compile("([^,]+), *(.+)");
    private final Gazetteer gazetteer;
    private final EntityLinker linker;
    private final StatedOffice offices;
    private final ThingLookup things;

    /** A look-up in a gazetteer. */
    public NameLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.linker = new EntityLinker(gazetteer);
        this.offices = new StatedOffice(gazetteer);
        this.things = new ThingLookup(gazetteer);
    }

    /**
     * What a name means.
     *
     * @throws IllegalArgumentException
     *             when the state or organisation given is not known
     */
    public Finding find(Wanted asked) {
        Wanted wanted = commaRead(asked);
        Optional<Stated> stated = offices.of(wanted.office(), wanted.country());
        List<Match> matches = new ArrayList<>();
        Verdict person = Verdict.NIL;
        if (wanted.types().contains(EntityType.PERSON)) {
            NameQuery query = NameQuery.of(wanted.name()).on(wanted.date())
                    .stating(stated.orElse(offices.of("", wanted.country()).orElseThrow()));
            linker.candidates(query).stream().limit(MOST).map(candidate -> person(candidate, wanted))
                    .forEach(matches::add);
            person = verdict(linker.link(query));
        }
        if (wanted.office().isBlank()) {
            matches.addAll(things.find(wanted, stated.map(Stated::bodies).orElse(List.of())));
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score()).thenComparing(Match::id, Ids.ORDER));
        if (stated.isEmpty()) {
            return new Finding(Verdict.NIL, matches, "\"" + wanted.office() + "\" is no office that is known here");
        }
        return new Finding(decide(matches, person), matches.stream().limit(MOST).toList(), "");
    }

    /** What has a name that begins so, the best known first; for somebody who is typing. */
    public List<Match> beginning(String start, Set<EntityType> types) {
        List<Match> matches = new ArrayList<>();
        gazetteer.beginning(start, MOST_NAMES).forEach((kind, ids) -> {
            EntityType type = ThingLookup.type(kind);
            if (types.isEmpty() || types.contains(type)) {
                ids.forEach(id -> matches.add(new Match(id, gazetteer.label(id), type, described(id, type), weight(id),
                        List.of("begins so"))));
            }
        });
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score()).thenComparing(Match::id, Ids.ORDER));
        return matches.stream().limit(MOST_NAMES).toList();
    }

    private String described(String id, EntityType type) {
        return type == EntityType.PERSON
                ? gazetteer.person(id).map(person -> description(person, Wanted.named(""))).orElse("")
                : things.description(id);
    }

    /** How likely somebody is typing this name: heads of state before others, big cities before small ones. */
    private double weight(String id) {
        double rank = Ranks.of(gazetteer.tenuresOf(id)) / 10.0;
        double size = gazetteer.place(id).map(place -> Math.log10(1 + place.population()) / 12).orElse(0.0);
        return gazetteer.country(id).isPresent() ? 0.7 : Math.max(0.2, Math.max(rank, size));
    }

    /** "Lavrov, Sergey" has its family name first; "Kuleba, foreign minister" and "Smith, plumber" state an office. */
    private Wanted commaRead(Wanted wanted) {
        Matcher parts = COMMA.matcher(wanted.name().strip());
        if (!parts.matches() || !wanted.types().contains(EntityType.PERSON) || !wanted.office().isBlank()) {
            return wanted;
        }
        String after = parts.group(2);
        boolean states = Character.isLowerCase(after.codePointAt(0)) || offices.of(after, "").isPresent();
        return states
                ? new Wanted(parts.group(1), wanted.date(), after, wanted.country(), wanted.types())
                : new Wanted(after + " " + parts.group(1), wanted.date(), "", wanted.country(), wanted.types());
    }

    private static Verdict verdict(Link link) {
        return switch (link) {
            case Link.Linked linked -> Verdict.LINKED;
            case Link.Unsure unsure -> Verdict.UNSURE;
            case Link.Nil nil -> Verdict.NIL;
        };
    }

    /** The linker decides among persons; a thing of another type must be clearly ahead. */
    private static Verdict decide(List<Match> matches, Verdict person) {
        if (matches.isEmpty()) {
            return Verdict.NIL;
        }
        Match best = matches.getFirst();
        double next = matches.size() > 1 ? matches.get(1).score() : 0;
        boolean clear = best.score() - next >= CLEAR_LEAD;
        if (best.type() == EntityType.PERSON) {
            return person == Verdict.LINKED && !clear ? Verdict.UNSURE : person;
        }
        return best.score() >= LINKED && clear ? Verdict.LINKED : Verdict.UNSURE;
    }

    private Match person(Candidate candidate, Wanted wanted) {
        String description = gazetteer.person(candidate.qid()).map(person -> description(person, wanted)).orElse("");
        return new Match(candidate.qid(), candidate.label(), EntityType.PERSON, description, candidate.score(),
                candidate.reasons());
    }

    private String description(PersonRecord person, Wanted wanted) {
        return new Career(gazetteer, person.id()).best(wanted.date())
                .map(tenure -> gazetteer.title(tenure.position()) + ", " + tenure.period())
                .orElseGet(() -> person.country().isEmpty() ? "" : "of " + gazetteer.label(person.country()));
    }
}
