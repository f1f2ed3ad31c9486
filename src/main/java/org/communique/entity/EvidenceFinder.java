package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.gazetteer.Certainty;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Ranks;
import org.communique.entity.gazetteer.Tenure;
import org.communique.mention.OfficeModifier;

/**
 * Weighs what the offices of a person say for or against being the one meant.
 *
 * <p>Example: for "the Pakistani prime minister" on 2004-11-23 Shaukat Aziz has the full weight; the predecessor has next
 * to none, unless the text says "former".
 */
final class EvidenceFinder {
    private static final int SOON_DAYS = 300;
    private static final double NOTHING_KNOWN = 0.3;
    private static final double[] FAME = {0.1, 0.15, 0.2, 0.35, 0.45, 0.6, 0.66};

    private final Gazetteer gazetteer;
    private final OfficeKinship kinship;

    EvidenceFinder(Gazetteer gazetteer, OfficeKinship kinship) {
        this.gazetteer = gazetteer;
        this.kinship = kinship;
    }

    /** The strongest evidence that a person's offices give. */
    Evidence find(PersonRecord person, NameQuery query) {
        Evidence best = base(person, query);
        for (Tenure tenure : gazetteer.tenuresOf(person.id())) {
            Evidence evidence = of(tenure, person, query);
            best = evidence.weight() > best.weight() ? evidence : best;
        }
        return best;
    }

    /** What is known without looking at single offices: the state served, and a life that fits the date. */
    private Evidence base(PersonRecord person, NameQuery query) {
        boolean here = query.stated().bodies().contains(person.country());
        boolean elsewhere = !here && !query.stated().bodies().isEmpty();
        double weight = here ? NOTHING_KNOWN : elsewhere ? 0.05 : 0.15;
        List<String> reasons = new ArrayList<>();
        if (here) {
            reasons.add("served " + gazetteer.label(person.country()));
        }
        if (query.date().isPresent() && !lived(person, query.date().get())) {
            weight = 0;
            reasons.add("did not live then");
        }
        return new Evidence(weight, Optional.empty(), reasons);
    }

    private static boolean lived(PersonRecord person, PublicationDate date) {
        boolean born = person.birth().isEmpty() || person.birth().get().year() + 18 <= date.last().getYear();
        boolean alive = person.death().isEmpty() || person.death().get().year() + 1 >= date.first().getYear();
        return born && alive;
    }

    private Evidence of(Tenure tenure, PersonRecord person, NameQuery query) {
        Stated stated = query.stated();
        Fit fit = fit(tenure, person, stated);
        double time = time(tenure, query.date(), stated.modifier());
        double weight = fit.weight() * time;
        if (!stated.officeClass().isPresent() && stated.bodies().isEmpty()) {
            weight = FAME[Ranks.of(tenure.position())] * time;
        } else if (fit.contradicts()) {
            weight = Math.min(weight, 0.25);
        }
        weight += contextBonus(tenure, person, query);
        return new Evidence(Math.min(1, weight), Optional.of(tenure), List.of(words(tenure, time)));
    }

    private record Fit(double weight, boolean contradicts) {
    }

    /** How well an office fits the stated one, time apart. */
    private Fit fit(Tenure tenure, PersonRecord person, Stated stated) {
        String held = tenure.position().officeClass();
        boolean anyBody = stated.bodies().isEmpty();
        boolean body = stated.bodies().contains(tenure.position().body());
        boolean home = body || stated.bodies().contains(person.country());
        double place = anyBody ? 0.8 : body ? 1 : home ? 0.85 : 0.2;
        double fame = 0.5 + 0.08 * Ranks.of(tenure.position());
        double office = stated.officeClass().map(said -> said.equals(held)
                ? 1
                : kinship.mayMean(said, held) ? 0.85 : 0.35).orElse(Math.min(0.85, fame));
        boolean opposed = held.equals("head-of-state") && stated.title()
                .filter(said -> kinship.areOpposed(said, tenure.position().label())).isPresent();
        return new Fit((opposed ? 0.35 : office) * place, place < 0.5 || opposed);
    }

    /** How well the time in office fits the date and what is said of it ("former", "incoming"). */
    private static double time(Tenure tenure, Optional<PublicationDate> date, Optional<OfficeModifier> modifier) {
        if (date.isEmpty()) {
            return 0.7;
        }
        LocalDate first = date.get().first();
        LocalDate last = date.get().last();
        Certainty certainty = tenure.during(first, last);
        boolean before = certainty == Certainty.NONE && !tenure.start().first().isAfter(last);
        if (modifier.filter(m -> m == OfficeModifier.FORMER || m == OfficeModifier.THEN).isPresent()) {
            return before ? 0.95 : certainty.isHeld() ? 0.6 : 0.1;
        }
        return switch (certainty) {
            case CERTAIN -> 1;
            case POSSIBLE -> 0.92;
            case LAST_KNOWN -> lastKnown(tenure, first);
            case NONE -> before ? ended(tenure, first) : soon(tenure, last, modifier);
        };
    }

    /** The longer ago the record was good, the less it says. */
    private static double lastKnown(Tenure tenure, LocalDate day) {
        LocalDate known = tenure.asOf().map(date -> date.last()).orElse(tenure.start().last());
        double years = Math.max(0, day.toEpochDay() - known.toEpochDay()) / 365.25;
        return Math.max(0.4, 0.85 - 0.08 * years);
    }

    private static double ended(Tenure tenure, LocalDate day) {
        double years = (day.toEpochDay() - tenure.end().map(end -> end.last()).orElse(day).toEpochDay()) / 365.25;
        return years < 0.2 ? 0.75 : Math.max(0.25, 0.55 - 0.03 * years);
    }

    private static double soon(Tenure tenure, LocalDate day, Optional<OfficeModifier> modifier) {
        long days = tenure.start().first().toEpochDay() - day.toEpochDay();
        boolean coming = modifier.filter(m -> m == OfficeModifier.DESIGNATE || m == OfficeModifier.NEW).isPresent();
        return days > SOON_DAYS ? 0.2 : coming ? 0.95 : 0.35;
    }

    /** An article that never names the state of an official speaks of that official only if the world knows of whom. */
    private double contextBonus(Tenure tenure, PersonRecord person, NameQuery query) {
        Set<String> named = query.context().countries();
        if (named.isEmpty() || !query.stated().bodies().isEmpty()) {
            return 0;
        }
        boolean near = named.contains(person.country()) || named.contains(tenure.position().body());
        return near ? 0.12 : kinship.isWorldActor(tenure.position().body()) ? 0 : -0.06;
    }

    private String words(Tenure tenure, double time) {
        String office = gazetteer.title(tenure.position());
        String held = time > 0.9 ? "held " : time > 0.55 ? "last known as " : "was not then, but otherwise ";
        return held + office + ", " + tenure.period();
    }

    /** The best tenure first: by fit and time. */
    Optional<Tenure> tenureAt(PersonRecord person, NameQuery query) {
        return gazetteer.tenuresOf(person.id()).stream()
                .filter(tenure -> query.date().isEmpty()
                        || time(tenure, query.date(), query.stated().modifier()) > 0.6)
                .max(Comparator.comparingDouble((Tenure tenure) -> of(tenure, person, query).weight())
                        .thenComparing(tenure -> Ranks.of(tenure.position()))
                        .thenComparing(tenure -> tenure.start().toString()));
    }
}
