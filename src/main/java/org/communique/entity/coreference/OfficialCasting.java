package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.PublicationDate;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityLinker;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.NameQuery;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.Office;
import org.communique.entity.Resolution;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Tenure;
import org.communique.mention.MentionType;

/**
 * Makes entities of persons and holders of offices, with their link, office and state.
 *
 * <p>Example: "the Turkish foreign minister" and "Cavusoglu", both found to be Q249206, are one person.
 */
final class OfficialCasting {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "any", "every", "each", "another");
    private static final Set<String> AT_HOME = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "vice-president", "minister");
    private final Gazetteer gazetteer;
    private final EntityLinker linker;
    private final StatedOffices offices;
    private final Bodies bodies;

    OfficialCasting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.linker = new EntityLinker(gazetteer);
        this.offices = new StatedOffices(gazetteer);
        this.bodies = new Bodies(gazetteer);
    }

    /** The persons and holders of offices of an article; chains that were found to be one person are one. */
    Officials cast(Article article, Chains chains, Optional<String> host) {
        Optional<PublicationDate> date = article.metadata().published();
        NameQuery.Context context = context(chains);
        List<Identified> found = new ArrayList<>();
        for (Chain chain : chains.all()) {
            if (chain.type() == EntityType.PERSON || chain.type() == EntityType.OFFICE) {
                found.add(identify(chain, date, context, found.size()));
            }
        }
        tellApart(found, date, context);
        OpenOffices open = new OpenOffices(linker, List.copyOf(found), date);
        Map<String, List<Identified>> groups = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Identified settled = open.settle(found.get(i), i);
            groups.computeIfAbsent(settled.key(), key -> new ArrayList<>()).add(settled);
        }
        return officials(List.copyOf(groups.values()), host);
    }

    /** Whom one name means, another does not: beside George W. Bush "George Bush" is the father. */
    private void tellApart(List<Identified> found, Optional<PublicationDate> date, NameQuery.Context context) {
        Set<String> meant = found.stream().filter(one -> one.chain().type() == EntityType.PERSON)
                .flatMap(one -> one.resolution().link().linked().stream()).map(Candidate::qid)
                .collect(Collectors.toSet());
        found.replaceAll(one -> one.resolution().link() instanceof Link.Unsure unsure
                ? one.ifMeant(unsure.candidates().getFirst(),
                        linker.resolve(query(one.chain(), one.stated(), date, context), meant))
                : one);
    }

    private Officials officials(List<List<Identified>> groups, Optional<String> host) {
        List<Entity> entities = groups.stream().map(group -> entity(group, Optional.empty())).toList();
        boolean hosted = entities.stream().anyMatch(e -> host.isPresent() && e.country().equals(host));
        Officials officials = new Officials();
        for (int i = 0; i < groups.size(); i++) {
            boolean home = !hosted && isHost(groups.get(i), entities.get(i));
            Entity entity = home ? entity(groups.get(i), host) : entities.get(i);
            groups.get(i).forEach(one -> officials.add(one.chain(), entity, one.stated()));
        }
        return officials;
    }

    /** AP style: only officials of the state that a report is sent from go without its name. */
    private static boolean isHost(List<Identified> group, Entity entity) {
        return entity.type() == EntityType.PERSON && entity.country().isEmpty()
                && entity.link().linked().isEmpty() && group.stream().anyMatch(one -> one.holds(AT_HOME));
    }

    /** The holder of an office that a group speaks of: each of "the foreign ministers of Greece and Turkey". */
    Optional<Entity> holder(Chain group, String nation, Optional<PublicationDate> date) {
        Stated stated = offices.of(group);
        Stated one = new Stated(stated.title().map(OfficialCasting::singular), stated.officeClass(), List.of(nation),
                stated.modifier());
        Resolution resolution = linker.resolveOffice(one, date);
        Chain alone = new Chain(EntityType.OFFICE, group.mentions(), Optional.empty(), one.title(), one.officeClass(),
                List.of(nation), List.of());
        return resolution.link().linked()
                .map(c -> entity(List.of(Identified.of(alone, one, resolution, 0)), Optional.empty()));
    }

    private static String singular(String title) {
        return title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
    }

    /** The class of office that a group speaks of. */
    Optional<String> officeClass(Chain group) {
        return offices.of(group).officeClass();
    }

    private NameQuery.Context context(Chains chains) {
        Set<String> countries = new LinkedHashSet<>();
        chains.all().forEach(chain -> countries.addAll(chain.nations()));
        chains.all().stream().filter(chain -> chain.type() == EntityType.PLACE)
                .flatMap(chain -> chain.ids().stream().limit(
                        1))
                .flatMap(id -> gazetteer.place(id).stream()).forEach(place -> countries.add(place.country()));
        return new NameQuery.Context(countries, Set.of());
    }

    private Identified identify(Chain chain, Optional<PublicationDate> date, NameQuery.Context context, int number) {
        Stated stated = offices.of(chain);
        if (chain.type() == EntityType.OFFICE) {
            return Identified.of(chain, stated, isIndefinite(chain)
                    ? Resolution.NIL
                    : linker.resolveOffice(stated, date), number);
        }
        return Identified.of(chain, stated, linker.resolve(query(chain, stated, date, context)), number);
    }

    private static NameQuery query(Chain chain, Stated stated, Optional<PublicationDate> date,
            NameQuery.Context context) {
        return NameQuery.of(chain.name().orElse("")).on(date).stating(stated).within(context);
    }

    private static boolean isIndefinite(Chain chain) {
        return chain.mentions().stream().filter(m -> m.type() == MentionType.OFFICE)
                .allMatch(m -> m.traits().modifiers().stream()
                        .anyMatch(INDEFINITE::contains));
    }

    private Entity entity(List<Identified> group, Optional<String> host) {
        Identified main = group.stream().max(Comparator.comparingInt(OfficialCasting::fullness)).orElseThrow();
        Resolution resolution = main.resolution();
        Optional<Tenure> tenure = resolution.tenure();
        Optional<String> country = group.stream().flatMap(one -> one.stated().bodies().stream())
                .flatMap(body -> bodies.state(body).stream()).findFirst()
                .or(() -> servesOthers(main, resolution) ? Optional.empty() : home(resolution))
                .map(CountryRecord::code).or(() -> host);
        Optional<Office> office = tenure.map(this::office).or(() -> group.stream()
                .flatMap(one -> stated(one.stated(), country).stream()).findFirst());
        return Entities.of(joined(group, main.chain()), main.chain().type(), name(main),
                new Entities.Standing(country, office), resolution.link());
    }

    /** "African Union mediator Thabo Mbeki": whoever acts for an organisation of states does not act for his own. */
    private boolean servesOthers(Identified one, Resolution resolution) {
        return bodies.areInternational(one.stated().bodies())
                && resolution.tenure().filter(t -> t.position().body().equals(one.stated().bodies().getFirst()))
                        .isEmpty()
                && one.stated().title().isPresent();
    }

    /** Named persons before offices, longer names before shorter. */
    private static int fullness(Identified one) {
        return one.chain().name().map(n -> 1000 + PersonName.of(n).size()).orElse(0);
    }

    private static Chain joined(List<Identified> group, Chain main) {
        if (group.size() == 1) {
            return main;
        }
        return new Chain(main.type(), group.stream().flatMap(one -> one.chain().mentions().stream())
                .sorted(Comparator.comparing(m -> m.span())).toList(), main.name(), main.title(), main.officeClass(),
                main.nations(), main.ids());
    }

    /** The fullest name of the article, in the gazetteer's spelling of the surname; of an office the name of the holder. */
    private Optional<String> name(Identified one) {
        Optional<Candidate> linked = one.resolution().link().linked();
        Optional<String> written = one.chain().name();
        boolean mended = written.isEmpty() || linked.filter(c -> linker.isMisspelled(written.get(), c.qid())
                || linker.isRespelled(written.get(), c.qid())).isPresent();
        return mended ? linked.map(Candidate::label) : written;
    }

    /** The state whose office is held, else the one served. */
    private Optional<CountryRecord> home(Resolution resolution) {
        if (resolution.tenure().isPresent()) {
            return States.of(gazetteer, resolution.tenure().get().position().body());
        }
        return resolution.link().linked().flatMap(c -> gazetteer.person(c.qid())).map(PersonRecord::country)
                .or(() -> linker.commonCountry(resolution.link())).flatMap(body -> States.of(gazetteer, body));
    }

    private static Optional<Office> stated(Stated stated, Optional<String> country) {
        return stated.title().map(t -> new Office(t, stated.officeClass(), Optional.empty(), country));
    }

    private Office office(Tenure tenure) {
        return new Office(tenure.position().label(), Optional.of(tenure.position().officeClass()),
                Optional.of(tenure.position().id()).filter(Ids::isQid),
                States.of(gazetteer, tenure.position().body()).map(CountryRecord::code));
    }
}
