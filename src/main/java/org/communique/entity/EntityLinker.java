package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.NameScore.Part;
import org.communique.entity.Resolution.By;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Held;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Tenure;

/**
 * Finds out which known person a name means: candidates by their names, then evidence by office, state, date and what
 * else the article speaks of.
 *
 * <p>Example: "Kuliba", foreign minister of Ukraine on 2022-03-10, is Q24025631 Dmytro Kuleba; "Bush" in 1990 is the
 * father, in 2004 the son; "John Smith, plumber" is nobody. A link is made only when it is likely and no other person is
 * nearly as likely; else the candidates are returned undecided. It may be used by many threads.
 */
public final class EntityLinker {
    private static final double LINKED = 0.72;
    private static final double PLAUSIBLE = 0.42;
    private static final double CLEAR_LEAD = 0.06;
    private static final double SPELLED = 0.9;
    private static final double HOME = 0.42;
    private static final int MANY = 400;

    private final Gazetteer gazetteer;
    private final NameComparison names = new NameComparison();
    private final OfficeKinship kinship = OfficeKinship.shipped();
    private final EvidenceFinder evidence;
    private final OfficeResolver offices;

    /** A linker to the persons of a gazetteer. */
    public EntityLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.evidence = new EvidenceFinder(gazetteer, kinship);
        this.offices = new OfficeResolver(gazetteer, kinship);
    }

    /** Whom a name means. */
    public Link link(NameQuery query) {
        return resolve(query).link();
    }

    /** Whom a name means, and in which office. */
    public Resolution resolve(NameQuery query) {
        return resolve(query, Set.of());
    }

    /**
     * Whom a name means, and in which office, when other names of the text mean some of those who are called so.
     *
     * @param others
     *            the persons who are meant by other names
     */
    public Resolution resolve(NameQuery query, Set<String> others) {
        List<Scored> ranked = ranked(query);
        ranked.removeIf(one -> others.contains(one.person().id()));
        if (ranked.isEmpty() || ranked.getFirst().candidate().score() < PLAUSIBLE) {
            return Resolution.NIL;
        }
        Scored best = ranked.getFirst();
        boolean clear = ranked.stream().skip(1).filter(other -> !isCopy(other, best)).findFirst()
                .map(next -> isClear(best, next)).orElse(true);
        if (best.candidate().score() >= LINKED && clear) {
            return new Resolution(new Link.Linked(best.candidate()), tenure(best, query), By.NAME);
        }
        List<Candidate> candidates = ranked.stream().map(Scored::candidate)
                .filter(candidate -> candidate.score() >= PLAUSIBLE).limit(5).toList();
        return new Resolution(new Link.Unsure(candidates), Optional.empty(), By.NAME);
    }

    /** A name given letter by letter needs less of a lead, least over one that it only resembles. */
    private static boolean isClear(Scored best, Scored next) {
        double needed = !best.isExact() ? CLEAR_LEAD : next.isExact() ? CLEAR_LEAD / 3 : CLEAR_LEAD / 6;
        return best.candidate().score() - next.candidate().score() >= needed;
    }

    /** The state of all who may well be meant, when it is one: "George Bush", father or son, is of the United States. */
    public Optional<String> commonCountry(Link link) {
        if (!(link instanceof Link.Unsure unsure)) {
            return Optional.empty();
        }
        double best = unsure.candidates().getFirst().score();
        List<String> countries = unsure.candidates().stream().filter(c -> c.score() > best - CLEAR_LEAD)
                .flatMap(c -> gazetteer.person(c.qid()).stream()).map(PersonRecord::country).distinct().toList();
        return best >= LINKED && countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    /** The holder of an office that is not named. */
    public Resolution resolveOffice(NameQuery.Stated stated, Optional<org.communique.article.PublicationDate> date) {
        return offices.resolve(stated, date);
    }

    /** Whether a name is not spelled as any name of a person is, nor as one written in another script may be. */
    public boolean isMisspelled(String name, String person) {
        return gazetteer.person(person).map(known -> names.compare(name, known, code(known)))
                .filter(compared -> compared.score() < SPELLED).isPresent();
    }

    /** Whether the last word of a name is another spelling of the gazetteer's: "Kadhafi", "Zelensky", "Teng Hsiao-ping". */
    public boolean isRespelled(String name, String person) {
        return gazetteer.person(person).filter(known -> names.isRespelled(name, known)).isPresent();
    }

    /** All persons whom a name may mean, the likeliest first; empty when nobody is called so. */
    public List<Candidate> candidates(NameQuery query) {
        return ranked(query).stream().map(Scored::candidate).toList();
    }

    private record Scored(Candidate candidate, PersonRecord person, Evidence evidence, NameScore name) {
        /** Whether it is the whole name, letter by letter. */
        boolean isExact() {
            return name.score() == 1 && name.part() == Part.FULL;
        }
    }

    /** A holder of the same office at the same time without an identifier is the same person from another source. */
    private static boolean isCopy(Scored other, Scored best) {
        Optional<Tenure> one = best.evidence().tenure();
        Optional<Tenure> two = other.evidence().tenure();
        return !other.person().hasQid() && one.isPresent() && two.isPresent()
                && one.get().position().id().equals(two.get().position().id())
                && !two.get().start().first().isAfter(one.get().end().map(PartialDate::last).orElse(LocalDate.MAX))
                && !one.get().start().first().isAfter(two.get().end().map(PartialDate::last).orElse(LocalDate.MAX));
    }

    private Optional<Tenure> tenure(Scored best, NameQuery query) {
        return best.evidence().tenure().filter(tenure -> query.date().isEmpty()
                || tenure.during(query.date().get().first(), query.date().get().last()).isHeld())
                .or(() -> evidence.tenureAt(best.person(), query));
    }

    private List<Scored> ranked(NameQuery query) {
        List<Scored> scored = new ArrayList<>();
        Set<String> inOffice = holders(query);
        Set<String> all = new LinkedHashSet<>(inOffice);
        all.addAll(byWords(query.name()));
        for (String id : all) {
            gazetteer.person(id).map(person -> score(person, query)).filter(one -> one.candidate().score() > 0.2)
                    .ifPresent(scored::add);
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.candidate().score())
                .thenComparing(one -> one.person().id(), Ids.ORDER));
        return scored;
    }

    /** Whoever then held the stated office: among these few even a misspelled name is found. */
    private Set<String> holders(NameQuery query) {
        Set<String> found = new LinkedHashSet<>();
        if (query.date().isEmpty() || query.stated().officeClass().isEmpty()) {
            return found;
        }
        LocalDate first = query.date().get().first();
        LocalDate last = query.date().get().last();
        for (String body : query.stated().bodies()) {
            for (Held held : gazetteer.holders(query.stated().officeClass().get(), body, first, last)) {
                found.add(held.tenure().person());
            }
        }
        return found;
    }

    /** The persons who have the words of a name in theirs; of several words at least two. */
    private Set<String> byWords(String name) {
        Set<String> words = names.searchable(name);
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            gazetteer.personsWithWord(word).forEach(id -> hits.merge(id, 1, Integer::sum));
        }
        boolean full = hits.values().stream().anyMatch(count -> count > 1);
        int needed = full ? 2 : 1;
        if (!full && words.size() > 1) {
            hits.keySet().retainAll(gazetteer.personsWithWord(names.words(name).getLast()));
        }
        Set<String> found = new LinkedHashSet<>();
        hits.entrySet().stream().filter(hit -> hit.getValue() >= needed)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Ids.ORDER)))
                .limit(MANY).forEach(hit -> found.add(hit.getKey()));
        gazetteer.called(name, org.communique.mention.NameKind.PERSON).forEach(found::add);
        return found;
    }

    private Scored score(PersonRecord person, NameQuery query) {
        NameScore name = names.compare(query.name(), person, code(person));
        Evidence found = evidence.find(person, query);
        double score = score(name, found, person, query.stated());
        List<String> reasons = new ArrayList<>();
        reasons.add(name.reason());
        reasons.addAll(found.reasons());
        double rounded = Math.round(Math.min(0.99, score) * 1000) / 1000.0;
        return new Scored(new Candidate(person.id(), person.name(), rounded, reasons), person, found, name);
    }

    private String code(PersonRecord person) {
        return gazetteer.country(person.country()).map(CountryRecord::code).orElse("");
    }

    /**
     * A full name says much by itself and the office confirms it; a surname says little without the office, and a
     * misspelled name nothing.
     */
    private double score(NameScore name, Evidence found, PersonRecord person, NameQuery.Stated stated) {
        boolean atHome = stated.bodies().contains(person.country()) && found.weight() > 0;
        double weight = atHome && name.part() == Part.FULL ? Math.max(HOME, found.weight()) : found.weight();
        boolean misspelled = name.score() < SPELLED;
        if (name.part() == Part.FULL && !misspelled) {
            double known = gazetteer.tenuresOf(person.id()).isEmpty() || isElsewhere(person, stated) ? 0 : fame(person);
            return name.score() * (0.55 + 0.45 * Math.max(weight, known));
        }
        return name.score() * (misspelled ? 0.2 + 0.95 * weight * weight : 0.42 + 0.57 * weight);
    }

    /** Whether a person never served the state that the text states; whoever served one may serve an organisation. */
    private boolean isElsewhere(PersonRecord person, NameQuery.Stated stated) {
        return stated.bodies().stream().anyMatch(body -> gazetteer.country(body).isPresent())
                && !stated.bodies().contains(person.country())
                && gazetteer.tenuresOf(person.id()).stream()
                        .noneMatch(tenure -> stated.bodies().contains(tenure.position().body()));
    }

    /** A full name of somebody who was written about much is enough. */
    private double fame(PersonRecord person) {
        int rank = org.communique.entity.gazetteer.Ranks.of(gazetteer.tenuresOf(person.id()));
        return rank >= 5 ? 0.55 : rank >= 3 ? 0.48 : 0.3;
    }
}
