package org.communique.entity.coreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.PublicationDate;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.Office;
import org.communique.entity.gazetteer.Certainty;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Held;
import org.communique.entity.gazetteer.Tenure;

/** Makes entities of persons and holders of offices. */
final class OfficialCasting {
    private final Gazetteer gazetteer;

    OfficialCasting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Entity entity(Article article, Chain chain) {
        Optional<PublicationDate> date = article.metadata().published();
        Optional<CountryRecord> stated = chain.nations().stream().flatMap(n -> States.of(gazetteer, n).stream())
                .findFirst();
        if (chain.type() == EntityType.OFFICE) {
            return office(chain, stated, date);
        }
        Optional<Tenure> tenure = date.flatMap(d -> best(chain, stated, d));
        Optional<String> country = stated.map(CountryRecord::code)
                .or(() -> tenure.flatMap(t -> States.of(gazetteer, t.position().body())).map(CountryRecord::code));
        Link link = tenure.map(t -> linked(t, "held " + t.position().label())).orElse(Link.NIL);
        Optional<Office> office = tenure.map(t -> office(t, country)).or(() -> stated(chain, country));
        return Entities.of(chain, EntityType.PERSON, chain.name(), new Entities.Standing(country, office), link);
    }

    private Link linked(Tenure tenure, String reason) {
        return new Link.Linked(new Candidate(tenure.person(), gazetteer.label(tenure.person()), 0.9,
                List.of(reason)));
    }

    private static Optional<Office> stated(Chain chain, Optional<String> country) {
        return chain.title().map(t -> new Office(t, chain.officeClass(), Optional.empty(), country));
    }

    private static Office office(Tenure tenure, Optional<String> country) {
        return new Office(tenure.position().label(), Optional.of(tenure.position().officeClass()),
                Optional.of(tenure.position().id()), country);
    }

    private Optional<Tenure> best(Chain chain, Optional<CountryRecord> stated, PublicationDate date) {
        for (String id : chain.ids()) {
            for (Tenure tenure : gazetteer.tenuresOf(id)) {
                boolean held = tenure.during(date.first(), date.last()) != Certainty.NONE;
                boolean here = stated.map(c -> tenure.position().body().equals(c.id())).orElse(true);
                if (held && here) {
                    return Optional.of(tenure);
                }
            }
        }
        return Optional.empty();
    }

    private Entity office(Chain chain, Optional<CountryRecord> stated, Optional<PublicationDate> date) {
        Optional<String> officeClass = chain.officeClass();
        Optional<String> country = stated.map(CountryRecord::code);
        List<Held> holders = officeClass.isPresent() && stated.isPresent() && date.isPresent()
                ? gazetteer.holders(officeClass.get(), stated.get().id(), first(date.get()), last(date.get()))
                : List.of();
        Optional<Held> holder = holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
        return Entities.of(chain, EntityType.OFFICE, holder.map(h -> gazetteer.label(h.tenure().person())),
                new Entities.Standing(country, stated(chain, country)),
                holder.map(h -> linked(h.tenure(), "the only holder then")).orElse(Link.NIL));
    }

    private static LocalDate first(PublicationDate date) {
        return date.first();
    }

    private static LocalDate last(PublicationDate date) {
        return date.last();
    }
}
