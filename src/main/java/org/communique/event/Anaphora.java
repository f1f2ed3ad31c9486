package org.communique.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * Finds whom "they", "the two leaders" and "both sides" speak of: parties joined before in the sentence, else those of the
 * encounter told last.
 *
 * <p>Example: in "Erdogan and EU leaders, when they meet in Brussels, will argue" they are Erdogan and EU leaders.
 */
final class Anaphora {
    private static final Set<String> EMPTY = Set.of("each other", "one another", "it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "our");
    private static final Set<String> THING = Set.of("it");
    private static final int MEMORY = 3;
    private final PartyReader reader;
    private final Deque<Scene> past = new ArrayDeque<>();

    Anaphora(PartyReader reader) {
        this.reader = reader;
    }

    /** The parties that an argument speaks of; empty when nothing before explains it. */
    List<Party> resolve(Scene scene, Argument argument, Optional<EncounterDraft> latest) {
        Mention mention = argument.mention();
        String text = mention.text().toLowerCase(Locale.ROOT);
        if (mention.type() == MentionType.PRONOUN && THING.contains(text)) {
            return speaker(scene, argument, false);
        }
        if (!isAnaphor(mention)) {
            return PartyCount.ofStates(scene, mention) > 0
                    ? states(scene, argument, latest, PartyCount.ofStates(scene, mention))
                    : reader.read(scene, argument);
        }
        List<Party> joined = joinedBefore(scene, mention, argument.role());
        if (sides(joined) > 1) {
            return joined;
        }
        if (mention.type() == MentionType.PRONOUN) {
            List<Party> group = speaker(scene, argument, true);
            List<Party> doers = group.isEmpty() ? doers(scene, mention, argument.role()) : group;
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        List<Party> before = latest.map(EncounterDraft::parties).orElse(List.of());
        List<Party> fewer = fewer(scene, argument, latest);
        if (!fewer.isEmpty()) {
            return fewer;
        }
        if (sides(before) > 1 || argument.role() == Role.VISITOR) {
            return before;
        }
        return salient(scene, argument);
    }

    /** "Delegations from the two countries": those of so many states told of last, whoever came for them then. */
    private List<Party> states(Scene scene, Argument argument, Optional<EncounterDraft> latest, int wanted) {
        Stream<List<Party>> told = latest.stream().flatMap(d -> Stream.concat(Stream.of(d.parties()),
                d.readings().reversed().stream().map(Reading::parties)));
        Stream<List<Party>> named = Stream.concat(Stream.of(scene), past.stream().limit(MEMORY))
                .map(s -> officials(s, argument.role()));
        return Stream.concat(told, named).map(Anaphora::countries).filter(countries -> countries.size() == wanted)
                .findFirst().map(countries -> reader.states(argument, countries)).orElse(List.of());
    }

    /**
     * "The two countries", told after an encounter of three, or of another year: those of the sentence that told last of just
     * two.
     */
    private List<Party> fewer(Scene scene, Argument argument, Optional<EncounterDraft> latest) {
        Mention mention = argument.mention();
        if (mention.type() != MentionType.PARTIES || latest.isEmpty()) {
            return List.of();
        }
        boolean states = mention.traits().modifiers().getLast().equals("states");
        boolean then = states && !mention.text().endsWith("sides")
                && scene.times().stream().anyMatch(t -> LookBack.year(t.expression()).isPresent());
        if (!then && countries(latest.get().parties()).size() <= PartyCount.of(mention)) {
            return List.of();
        }
        return states
                ? states(scene, argument, latest, PartyCount.of(mention))
                : latest.get().readings().reversed().stream().map(Reading::parties)
                        .filter(all -> countries(all).size() == PartyCount.of(mention)).findFirst().orElse(List.of());
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream().flatMap(p -> p.country().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Iran said it would", "officials said they would": the state, body or group that is the subject before. */
    private List<Party> speaker(Scene scene, Argument argument, boolean plural) {
        Mention pronoun = argument.mention();
        return scene.mentions().stream().filter(m -> m.extent().to() <= pronoun.extent().from())
                .filter(m -> plural ? m.type() == MentionType.GROUP && m.traits().plural() : isThing(m))
                .filter(m -> scene.token(m.extent().head()).relation().startsWith("nsubj"))
                .reduce((a, b) -> b).map(m -> reader.read(scene, new Argument(m, argument.slot(), argument.role())))
                .orElse(List.of());
    }

    private static boolean isThing(Mention mention) {
        return (mention.type() == MentionType.STATE || mention.type() == MentionType.ORGANISATION
                || mention.type() == MentionType.GROUP && !mention.traits().plural())
                && !mention.traits().modifiers().contains("adjective");
    }

    /** Remembers whom a sentence speaks of, for "the two leaders" in those behind it. */
    void remember(Scene scene) {
        past.addFirst(scene);
    }

    /** The officials of the latest sentence that speaks of just as many sides. */
    private List<Party> salient(Scene scene, Argument argument) {
        int wanted = PartyCount.of(argument.mention());
        List<Party> here = officials(scene, argument.role()).stream()
                .filter(p -> p.mention().extent().to() <= argument.mention().extent().from()).toList();
        if (here.size() == wanted) {
            return here;
        }
        for (Scene before : past.stream().limit(MEMORY).toList()) {
            List<Party> there = officials(before, argument.role());
            List<Party> others = there.stream().filter(p -> !isHere(scene, argument, p)).toList();
            if (there.size() == wanted || others.size() == wanted) {
                return there.size() == wanted ? there : others;
            }
        }
        return List.of();
    }

    /** "Clinton said after a session with the two leaders": who is named in front of them is none of them. */
    private boolean isHere(Scene scene, Argument argument, Party party) {
        return scene.mentions().stream().filter(m -> m.extent().to() <= argument.mention().extent().from())
                .flatMap(m -> reader.read(scene, new Argument(m, "subject", argument.role())).stream())
                .anyMatch(p -> p.entity().id().equals(party.entity().id()));
    }

    /**
     * The parties of an encounter in which a pronoun would make somebody meet himself: "In a meeting with the prime minister,
     * she said" speaks of whoever acted in the sentence before.
     */
    List<Party> unbound(Report report, List<Party> parties) {
        Set<String> seen = new TreeSet<>();
        Optional<Party> twice = parties.stream().filter(p -> p.mention().type() == MentionType.PRONOUN)
                .filter(p -> parties.stream().anyMatch(q -> q.mention() != p.mention()
                        && q.entity().id().equals(p.entity().id())))
                .findFirst();
        if (twice.isEmpty() || !twice.get().mention().text().toLowerCase(Locale.ROOT).matches("he|she")) {
            return parties;
        }
        parties.forEach(p -> seen.add(p.entity().id()));
        Optional<Party> actor = past.stream().limit(MEMORY)
                .flatMap(before -> officials(before, twice.get().role(), seen).stream()).findFirst();
        return actor.map(a -> parties.stream().map(p -> p == twice.get() ? a : p).toList()).orElse(parties);
    }

    /** Those who act in a sentence and are none of some others: the subjects that are persons. */
    private List<Party> officials(Scene scene, Role role, Set<String> others) {
        return scene.mentions().stream().filter(m -> m.type() == MentionType.PERSON)
                .filter(m -> scene.token(m.extent().head()).relation().startsWith("nsubj") || m.extent().from() == 0)
                .flatMap(m -> reader.read(scene, new Argument(m, "subject", role)).stream())
                .filter(p -> p.isOfficial() && !others.contains(p.entity().id())).toList();
    }

    /** The first official of each side in a sentence: persons, or else states and groups as well. */
    private List<Party> officials(Scene scene, Role role) {
        List<Party> all = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            boolean actor = mention.type() != MentionType.PLACE && mention.type() != MentionType.PRONOUN
                    && mention.type() != MentionType.PARTIES && !mention.traits().modifiers().contains("adjective");
            if (actor) {
                reader.read(scene, new Argument(mention, "subject", role)).stream()
                        .filter(p -> p.isOfficial() && !p.isVague() && !p.side().equals("unknown"))
                        .filter(p -> all.stream().noneMatch(a -> a.side().equals(p.side()))).forEach(all::add);
            }
        }
        List<Party> persons = all.stream().filter(Party::isNamedPerson).toList();
        return persons.size() > 1 ? persons : all;
    }

    private static long sides(List<Party> parties) {
        return parties.stream().map(Party::side).distinct().count();
    }

    /** Whether a mention has no meaning of its own. */
    static boolean isAnaphor(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        boolean plural = mention.type() == MentionType.PARTIES || mention.type() == MentionType.PRONOUN
                && PLURAL.contains(text);
        return plural && !EMPTY.contains(text);
    }

    /** "Blinken and Austin met X, and then they were received by Y": two of one side who are the subject before. */
    private List<Party> doers(Scene scene, Mention pronoun, Role role) {
        List<Party> doers = List.of();
        for (Mention mention : scene.mentions()) {
            List<Mention> list = scene.listFrom(mention);
            int end = list.getLast().extent().to();
            if (list.size() > 1 && end <= pronoun.extent().from() && scene.token(end).isVerb()) {
                doers = list.stream().filter(m -> m.type() == MentionType.PERSON)
                        .flatMap(m -> reader.read(scene, new Argument(m, "subject", role)).stream()).toList();
            }
        }
        return doers;
    }

    private List<Party> joinedBefore(Scene scene, Mention anaphor, Role role) {
        List<Party> best = List.of();
        for (Mention mention : scene.mentions()) {
            if (mention.extent().to() > anaphor.extent().from()) {
                break;
            }
            List<Party> list = new ArrayList<>();
            for (Mention member : scene.listFrom(mention)) {
                if (member.extent().to() <= anaphor.extent().from()) {
                    list.addAll(reader.read(scene, new Argument(member, "subject", role)));
                }
            }
            best = list.size() > 1 && list.size() >= best.size() ? list : best;
        }
        return best;
    }
}
