package org.communique.entity.coreference;

import java.util.Locale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.Mention;

/**
 * Makes entities of unnamed people: one for each state that they stand for, or its officials where an office tells who
 * they are.
 *
 * <p>Example: "Iranian negotiators" are a group for IR; "the foreign ministers of Greece and Turkey" are the two ministers
 * whom the article names, or who then held these offices.
 */
final class GroupCasting {
    private static final Set<String> ONE_HOLDER = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "leader");
    private static final Set<String> TOP = Set.of("top", "chief");
    private final Gazetteer gazetteer;
    private final OfficialCasting officials;

    GroupCasting(Gazetteer gazetteer, OfficialCasting officials) {
        this.gazetteer = gazetteer;
        this.officials = officials;
    }

    /** The entities that a group stands for, never none. */
    List<Entity> of(Chain chain, Officials known, Optional<PublicationDate> date) {
        List<Entity> entities = new ArrayList<>();
        for (String nation : chain.nations()) {
            States.of(gazetteer, nation).ifPresent(country -> entities.add(one(chain, country, known, date)));
        }
        return entities.isEmpty()
                ? List.of(Entities.of(chain, EntityType.GROUP, Optional.empty(), Optional.empty(), Link.NIL))
                : entities;
    }

    private Entity one(Chain chain, CountryRecord country, Officials known, Optional<PublicationDate> date) {
        Optional<Entity> official = office(chain).flatMap(office -> known.holder(office, country.code())
                .or(() -> mayResolve(chain, office) ? officials.holder(chain, country.id(), date) : Optional.empty()));
        return official.orElseGet(() -> Entities.of(chain, EntityType.GROUP, Optional.empty(),
                Optional.of(country.code()), Link.NIL));
    }

    /** The office of which each state has one holder, when two states have one each; more of them are a body. */
    private Optional<String> office(Chain chain) {
        Mention mention = chain.mentions().getFirst();
        long states = chain.nations().stream().filter(n -> States.of(gazetteer, n).isPresent()).count();
        if (states != 2 || states < chain.nations().size()) {
            return Optional.empty();
        }
        boolean diplomats = mention.text().toLowerCase(Locale.ROOT).contains("diplomat");
        if (diplomats && mention.traits().modifiers().stream().anyMatch(TOP::contains)) {
            return Optional.of("foreign-minister");
        }
        return mention.traits().title().flatMap(t -> officials.officeClass(chain)).filter(ONE_HOLDER::contains);
    }

    /** "Israeli and Palestinian leaders" may be many; "the leaders of Armenia and Azerbaijan" are two. */
    private static boolean mayResolve(Chain chain, String office) {
        Mention mention = chain.mentions().getFirst();
        boolean of = mention.text().matches("(?s).*\\bof\\b.*");
        return mention.traits().title().isPresent() && (of || !office.equals("leader"));
    }
}
