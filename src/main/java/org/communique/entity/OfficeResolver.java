package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.Resolution.By;
import org.communique.entity.gazetteer.Certainty;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Held;
import org.communique.entity.gazetteer.NameKey;
import org.communique.entity.gazetteer.Tenure;
import org.communique.mention.OfficeModifier;

/**
 * Finds the holder of an office that is named without a person.
 *
 * <p>Example: "Pakistan's prime minister" on 2004-11-23 was Shaukat Aziz; "the former German chancellor" of 2007 is Gerhard
 * Schröder, less surely; "the incoming president" is who took office within the year.
 */
final class OfficeResolver {
    /** Classes of which a state or organisation has one; it has many ambassadors, envoys and ministers of other fields. */
    private static final Set<String> ONE_HOLDER = Set.of("head-of-state", "head-of-government", "leader",
            "foreign-minister", "defence-minister", "finance-minister", "vice-president", "org-head", "chief",
            "crown-prince", "security-adviser");
    private static final int COMING_DAYS = 366;
    private static final int WIDE_DAYS = 31;

    private final Gazetteer gazetteer;
    private final OfficeKinship kinship;

    OfficeResolver(Gazetteer gazetteer, OfficeKinship kinship) {
        this.gazetteer = gazetteer;
        this.kinship = kinship;
    }

    Resolution resolve(Stated stated, Optional<PublicationDate> date) {
        if (date.isEmpty() || stated.officeClass().filter(ONE_HOLDER::contains).isEmpty()
                || stated.bodies().size() != 1) {
            return new Resolution(Link.NIL, Optional.empty(), By.OFFICE);
        }
        String body = stated.bodies().getFirst();
        List<List<Held>> found = classes(stated.officeClass().get(), body).stream()
                .map(officeClass -> held(officeClass, body, stated, date.get())).filter(held -> !held.isEmpty())
                .toList();
        // "The Iranian president" heads the government: a title that only a later class has decides for that class.
        Optional<List<Held>> titled = found.stream().map(held -> titled(held, stated.title()))
                .filter(held -> !held.isEmpty()).findFirst();
        return titled.or(() -> found.stream().findFirst()).map(held -> decide(held, stated.modifier(), date.get()))
                .orElse(new Resolution(Link.NIL, Optional.empty(), By.OFFICE));
    }

    private List<String> classes(String officeClass, String body) {
        List<String> classes = new ArrayList<>();
        if (officeClass.equals("leader")) {
            classes.add(kinship.leading(gazetteer, body));
            classes.add("head-of-government");
            classes.add("head-of-state");
        } else {
            classes.add(officeClass);
        }
        if (gazetteer.country(body).filter(state -> !state.status().equals("supranational")).isEmpty()) {
            classes.add("org-head");
        }
        if (officeClass.equals("head-of-state")) {
            classes.add("head-of-government");
        }
        if (officeClass.equals("head-of-government")) {
            classes.add("head-of-state");
        }
        return classes;
    }

    private List<Held> held(String officeClass, String body, Stated stated, PublicationDate date) {
        OfficeModifier modifier = stated.modifier().orElse(OfficeModifier.NEW);
        return switch (modifier) {
            case FORMER -> before(officeClass, body, date.first());
            case DESIGNATE -> after(officeClass, body, date.last());
            case THEN -> List.of();
            case ACTING, NEW, OUTGOING -> gazetteer.holders(officeClass, body, date.first(), date.last());
        };
    }

    /** The last who left the office, and those before. */
    private List<Held> before(String officeClass, String body, LocalDate day) {
        List<String> inOffice = gazetteer.holders(officeClass, body, day, day).stream()
                .map(held -> held.tenure().person()).toList();
        return gazetteer.tenures(officeClass, body).stream()
                .filter(tenure -> tenure.end().isPresent() && tenure.end().get().last().isBefore(day))
                .filter(tenure -> !inOffice.contains(tenure.person()))
                .sorted(Comparator.comparing((Tenure tenure) -> tenure.end().get().last()).reversed()).limit(3)
                .map(tenure -> new Held(tenure, Certainty.LAST_KNOWN)).toList();
    }

    private List<Held> after(String officeClass, String body, LocalDate day) {
        return gazetteer.tenures(officeClass, body).stream()
                .filter(tenure -> !tenure.acting() && tenure.start().first().isAfter(day)
                        && tenure.start().first().toEpochDay() - day.toEpochDay() < COMING_DAYS)
                .sorted(Comparator.comparing(tenure -> tenure.start().first())).limit(1)
                .map(tenure -> new Held(tenure, Certainty.POSSIBLE)).toList();
    }

    /** The holders whose office is called so: "president" is not "supreme leader". */
    private static List<Held> titled(List<Held> held, Optional<String> title) {
        String wanted = NameKey.of(title.orElse(""));
        return wanted.isEmpty()
                ? List.of()
                : held.stream().filter(one -> NameKey.of(one.tenure().position().label()).contains(wanted)).toList();
    }

    private Resolution decide(List<Held> held, Optional<OfficeModifier> modifier, PublicationDate date) {
        boolean wantsActing = modifier.filter(m -> m == OfficeModifier.ACTING).isPresent();
        List<Held> fitting = held.stream().filter(one -> one.tenure().acting() == wantsActing).toList();
        fitting = fitting.isEmpty() ? held : fitting;
        Held first = fitting.getFirst();
        boolean former = modifier.filter(m -> m == OfficeModifier.FORMER).isPresent();
        List<Candidate> candidates = fitting.stream().map(one -> candidate(one, former)).distinct().limit(5).toList();
        long persons = candidates.stream().map(Candidate::qid).distinct().count();
        boolean clear = persons == 1 || first.certainty() != fitting.get(1).certainty()
                || covers(first.tenure(), date) && fitting.stream().skip(1).noneMatch(h -> covers(h.tenure(), date));
        return clear && !former && !isVague(first, date)
                ? new Resolution(new Link.Linked(candidates.getFirst()), Optional.of(first.tenure()), By.OFFICE)
                : new Resolution(new Link.Unsure(candidates), Optional.of(first.tenure()), By.OFFICE);
    }

    /** Whether the record ends too long before the date, or the date is a year in which the office may have changed hands. */
    private static boolean isVague(Held held, PublicationDate date) {
        boolean wide = date.last().toEpochDay() - date.first().toEpochDay() > WIDE_DAYS;
        boolean old = held.certainty() == Certainty.LAST_KNOWN && held.tenure().asOf().map(known -> known.last())
                .orElse(held.tenure().start().last()).toEpochDay() + COMING_DAYS < date.first().toEpochDay();
        return old || wide && held.certainty() != Certainty.CERTAIN && !covers(held.tenure(), date);
    }

    /** Whether somebody was in office for nearly all of a year. */
    private static boolean covers(Tenure tenure, PublicationDate date) {
        return tenure.start().last().isBefore(date.first().plusDays(WIDE_DAYS))
                && tenure.end().filter(end -> end.first().isBefore(date.last().minusDays(WIDE_DAYS))).isEmpty();
    }

    private Candidate candidate(Held held, boolean former) {
        Tenure tenure = held.tenure();
        double score = former ? 0.5 : switch (held.certainty()) {
            case CERTAIN -> tenure.disputed() ? 0.7 : 0.85;
            case POSSIBLE -> 0.65;
            case LAST_KNOWN -> 0.5;
            case NONE -> 0.1;
        };
        String reason = (held.certainty() == Certainty.LAST_KNOWN ? "last known as " : "held ")
                + tenure.position().label() + ", " + tenure.period();
        return new Candidate(tenure.person(), gazetteer.label(tenure.person()), score,
                List.of("named by office only", reason));
    }
}
