package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.document.Dateline;
import org.communique.document.Document;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PlaceRecord;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.NameKind;

/**
 * Makes entities of chains: persons and offices are linked, groups that stand for several states become one for each, and
 * a place brings the state that it lies in.
 *
 * <p>Example: "the leaders of Japan and South Korea" are two groups, JP and KR; "Antalya" is a place in TR.
 */
public final class Casting {
    private static final Set<String> NATIONAL = Set.of("government-body", "ministry", "foreign-ministry",
            "legislature");
    private final Gazetteer gazetteer;
    private final OfficialCasting officials;
    private final GroupCasting groups;
    private final Bodies bodies;

    /** A casting with the names and tenures of a gazetteer. */
    public Casting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.officials = new OfficialCasting(gazetteer);
        this.groups = new GroupCasting(gazetteer, officials);
        this.bodies = new Bodies(gazetteer);
    }

    /** The entities of an article. */
    public Cast cast(Document document, Chains chains) {
        Article article = document.article();
        Map<Mention, List<Entity>> byMention = new IdentityHashMap<>();
        Map<String, Entity> states = new LinkedHashMap<>();
        List<Entity> all = new ArrayList<>();
        for (Chain chain : chains.all()) {
            if (chain.type() == EntityType.STATE) {
                put(chain, statesOf(chain, states), byMention, all);
            }
        }
        Optional<Entity> dateline = document.dateline().filter(d -> d.place().start() < d.place().end())
                .map(d -> dateline(d, article));
        Officials known = officials.cast(article, chains, dateline.flatMap(Entity::country));
        for (Chain chain : chains.all()) {
            List<Entity> entities = switch (chain.type()) {
                case STATE -> List.of();
                case PERSON, OFFICE -> List.of(known.of(chain));
                case PLACE -> place(chain, states);
                case ORG -> List.of(organisation(chain));
                default -> groups.of(chain, known, article.metadata().published());
            };
            put(chain, entities, byMention, all);
        }
        all.sort((a, b) -> a.mentions().getFirst().span().compareTo(b.mentions().getFirst().span()));
        return new Cast(all, byMention, movements(chains),
                new Cast.Origin(dateline, dateline.flatMap(line -> host(line, states))));
    }

    private Map<Mention, String> movements(Chains chains) {
        Map<Mention, String> states = new IdentityHashMap<>();
        chains.all().forEach(chain -> bodies.stateOfMovement(chain.nations())
                .ifPresent(state -> chain.mentions().forEach(mention -> states.put(mention, state))));
        return states;
    }

    private Optional<Entity> host(Entity dateline, Map<String, Entity> states) {
        return dateline.country().flatMap(gazetteer::country)
                .map(c -> Optional.ofNullable(states.get(c.code())).orElseGet(() -> new Entity("entity-host",
                        EntityType.STATE, Optional.of(c.name()), Optional.of(c.code()), Optional.empty(),
                        Entities.link(c.id(), c.name()), dateline.mentions())));
    }

    private Entity dateline(Dateline line, Article article) {
        String place = line.place().of(article.text(line.place().part()));
        String city = Stream.of(place.split(",")[0].strip().split(" ")).filter(w -> !w.isEmpty())
                .map(w -> w.substring(0, 1) + w.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        Optional<PlaceRecord> known = gazetteer.called(city, NameKind.CITY).stream().findFirst()
                .flatMap(gazetteer::place);
        return new Entity("entity-dateline", EntityType.PLACE, Optional.of(city),
                known.flatMap(p -> gazetteer.country(p.country())).map(CountryRecord::code), Optional.empty(),
                known.map(p -> Entities.link(p.id(), p.name())).orElse(Link.NIL),
                List.of(new Entity.Mentioned(line.place(), place)));
    }

    private static void put(Chain chain, List<Entity> entities, Map<Mention, List<Entity>> byMention,
            List<Entity> all) {
        chain.mentions().forEach(m -> {
            if (!entities.isEmpty()) {
                byMention.put(m, entities);
            }
        });
        entities.stream().filter(e -> !all.contains(e)).forEach(all::add);
    }

    private List<Entity> statesOf(Chain chain, Map<String, Entity> states) {
        List<Entity> entities = new ArrayList<>();
        for (String nation : chain.nations()) {
            Optional<CountryRecord> country = States.of(gazetteer, nation);
            entities.add(country.map(c -> state(c, chain, states)).orElseGet(() -> Entities.of(chain,
                    EntityType.ORG, Optional.of(gazetteer.label(nation)), Optional.empty(), Link.NIL)));
        }
        return entities;
    }

    private static Entity state(CountryRecord country, Chain chain, Map<String, Entity> states) {
        return states.computeIfAbsent(country.code(), code -> Entities.of(chain, EntityType.STATE,
                Optional.of(country.name()), Optional.of(code), Entities.link(country.id(), country.name())));
    }

    private List<Entity> place(Chain chain, Map<String, Entity> states) {
        Optional<CountryRecord> nation = chain.nations().stream().findFirst()
                .flatMap(n -> States.of(gazetteer, n));
        Optional<PlaceRecord> known = chain.ids().stream().findFirst().flatMap(gazetteer::place)
                .or(() -> nation.flatMap(n -> town(chain, n)));
        Optional<CountryRecord> country = nation.or(() -> known.flatMap(p -> gazetteer.country(p.country())));
        Link link = known.map(p -> Entities.link(p.id(), p.name())).orElse(Link.NIL);
        Entity place = Entities.of(chain, EntityType.PLACE, chain.name(), country.map(CountryRecord::code), link);
        return country.map(c -> List.of(place, state(c, chain, states))).orElse(List.of(place));
    }

    /** "Ankara", "the Chinese capital": the town of a state that a mention names as a place. */
    private Optional<PlaceRecord> town(Chain chain, CountryRecord state) {
        String name = chain.mentions().getFirst().text();
        if (name.endsWith(" capital") || name.equalsIgnoreCase(state.capital())) {
            return gazetteer.place(state.capitalId());
        }
        return gazetteer.called(name, NameKind.CITY).stream().flatMap(id -> gazetteer.place(id).stream())
                .filter(p -> p.country().equals(state.id())).findFirst();
    }

    /** A ministry or council of a state acts for it; a movement or an organisation of states for itself. */
    private Entity organisation(Chain chain) {
        String id = chain.nations().isEmpty() ? "" : chain.nations().getFirst();
        Link link = id.isEmpty() ? Link.NIL : Entities.link(id, gazetteer.label(id));
        Optional<String> state = gazetteer.organisation(id)
                .filter(o -> NATIONAL.contains(o.organisationClass()))
                .flatMap(o -> gazetteer.country(o.country())).map(CountryRecord::code);
        return Entities.of(chain, EntityType.ORG, fullest(chain).or(chain::name), state, link);
    }

    /** "European Union" rather than "EU" when the article has both. */
    private static Optional<String> fullest(Chain chain) {
        return chain.mentions().stream().filter(m -> m.type() == MentionType.ORGANISATION).map(Mention::text)
                .max(Comparator.comparingInt(String::length));
    }
}
