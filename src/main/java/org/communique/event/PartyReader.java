package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Makes parties of the arguments of a trigger: who they are, and whether they can stand for anybody.
 *
 * <p>Example: "Kuleba" stands for Ukraine; "rebels" are an armed movement; "reporters" stand for nobody and are left out.
 */
final class PartyReader {
    private static final Vocabulary ARMED = Vocabulary.read(PartyReader.class, "armed-movements.tsv");
    private static final Vocabulary MOVEMENTS = Vocabulary.read(PartyReader.class, "movement-states.tsv");
    private static final Vocabulary VAGUE = Vocabulary.read(PartyReader.class, "vague-groups.tsv");
    private static final Vocabulary FORCES = Vocabulary.read(PartyReader.class, "own-forces.tsv");
    private static final Vocabulary DOMESTIC = Vocabulary.read(PartyReader.class, "domestic-words.tsv");
    private static final Vocabulary ALONE = Vocabulary.read(PartyReader.class, "offices-of-states.tsv");
    private static final Set<String> ROYAL = Set.of("King", "Queen", "Emperor", "Empress", "Pope", "Emir", "Sultan",
            "Ayatollah", "Prince", "Sheikh", "Shah");
    private static final Set<String> PLAIN = Set.of("group", "groups", "clans", "tribes");
    private static final Set<String> STATES = Set.of("countries", "nations", "states");
    private static final Set<String> NOT_OFFICIAL = Set.of("honorific", "candidate");
    private final Cast cast;

    PartyReader(Cast cast) {
        this.cast = cast;
    }

    /** The parties that an argument speaks of in a sentence; empty when it cannot stand for anybody. */
    List<Party> read(Scene scene, Argument argument) {
        List<Party> parties = new ArrayList<>();
        for (Entity entity : cast.of(argument.mention())) {
            boolean place = entity.type() == EntityType.PLACE;
            if (!place && mayStand(scene, entity, argument.mention())) {
                parties.add(party(scene, entity, argument));
            }
        }
        return parties;
    }

    /** The states of the article with these codes, as what an argument speaks of. */
    List<Party> states(Argument argument, Set<String> countries) {
        return cast.all().stream().filter(e -> e.type() == EntityType.STATE)
                .filter(e -> e.country().filter(countries::contains).isPresent())
                .map(e -> new Party(e, argument.mention(), argument.role(), e.country(), false, true)).toList();
    }

    private Party party(Scene scene, Entity entity, Argument argument) {
        Mention mention = argument.mention();
        Optional<String> movement = cast.stateOfMovement(mention).filter(state -> entity.country().isEmpty());
        boolean armed = movement.isPresent() || isMovement(mention)
                || mention.type() != MentionType.PLACE && ARMED.has(mention.text())
                || entity.type() == EntityType.GROUP && ARMED.has(lastWords(mention.text(), 2));
        Optional<String> country = entity.country();
        if (country.isEmpty() && !armed && isBareGovernment(entity, mention)) {
            country = stateAround(scene, mention);
        } else if (country.isEmpty() && armed && entity.type() == EntityType.GROUP) {
            country = stateOfPlace(mention).or(() -> stateOfMovement(entity, mention));
        } else if (country.isEmpty() && armed) {
            country = stateOfMovement(entity, mention);
        } else if (country.isEmpty() && entity.type() == EntityType.GROUP) {
            country = stateOfPlace(mention).or(() -> isVague(mention) && mention.traits().nations().isEmpty()
                    ? stateBehind(scene, mention)
                    : Optional.empty());
        }
        if (country.isEmpty() && !armed && entity.type() == EntityType.GROUP) {
            country = stateOfLeader(scene, mention);
        }
        if (country.isEmpty() && entity.type() == EntityType.OFFICE && mention.traits().nations().isEmpty()) {
            country = ALONE.value(lastWords(mention.text(), 1));
        }
        return new Party(entity, mention, argument.role(), country.or(() -> movement), armed,
                isOfficial(entity, mention));
    }

    /** "Darfur's rebel leaders": the state of a place that the article names. */
    private Optional<String> stateOfPlace(Mention mention) {
        List<String> words = modifiers(mention).map(m -> m.replaceAll("['’]s?$", "")).toList();
        return cast.all().stream().filter(e -> e.type() == EntityType.PLACE && e.country().isPresent())
                .filter(e -> e.name().filter(n -> words.contains(n.toLowerCase(Locale.ROOT))).isPresent()).findFirst()
                .flatMap(Entity::country);
    }

    /** "Tamil Tigers", "Taliban envoys": the state that the table of movements gives. */
    private static Optional<String> stateOfMovement(Entity entity, Mention mention) {
        List<String> words = List.of((mention.text() + ' ' + entity.label().orElse("")).toLowerCase(Locale.ROOT)
                .split("[ ,]+"));
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + 5); to > from; to--) {
                Optional<String> state = MOVEMENTS.value(String.join(" ", words.subList(from, to)));
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** "Bush administration officials": the state of the leader whose administration it is. */
    private Optional<String> stateOfLeader(Scene scene, Mention mention) {
        return mention.text().toLowerCase(Locale.ROOT).startsWith("administration")
                ? scene.endingAt(mention.extent().from()).filter(m -> m.type() == MentionType.PERSON).stream()
                        .flatMap(m -> cast.of(m).stream()).flatMap(e -> e.country().stream()).findFirst()
                : Optional.empty();
    }

    /** "Senior officials in Egypt". */
    private Optional<String> stateBehind(Scene scene, Mention mention) {
        int at = mention.extent().to();
        return scene.word(at).equals("in") && noun(mention, "people") && !noun(mention, "envoy")
                ? scene.beginningAt(at + 1).stream().flatMap(m -> cast.of(m).stream())
                        .flatMap(e -> e.country().stream()).findFirst()
                : Optional.empty();
    }

    /** "The government" alone: that of the state named last before it, else next, else of the dateline. */
    private Optional<String> stateAround(Scene scene, Mention mention) {
        Optional<String> state = Optional.empty();
        for (Mention other : scene.mentions()) {
            if (other != mention && (other.extent().from() < mention.extent().from() || state.isEmpty())) {
                Optional<String> named = cast.of(other).stream().filter(e -> e.type() != EntityType.PERSON)
                        .flatMap(e -> e.country().stream()).findFirst();
                state = named.isPresent() ? named : state;
            }
        }
        return state.or(() -> cast.dateline().flatMap(Entity::country));
    }

    private static boolean isOfficial(Entity entity, Mention mention) {
        if (entity.type() != EntityType.PERSON) {
            return true;
        }
        boolean titled = entity.office().isPresent()
                || mention.traits().officeClass().filter(c -> !NOT_OFFICIAL.contains(c)).isPresent();
        return titled || entity.link().linked().isPresent() || ROYAL.contains(mention.text().split(" ")[0]);
    }

    /** Groups that nothing is said of, such as "residents", stand for nobody; movements, governments and officials do. */
    private static boolean mayStand(Scene scene, Entity entity, Mention mention) {
        if (noun(mention, "commentator")
                || noun(mention, "aide") && mention.text().toLowerCase(Locale.ROOT).contains("spokes")) {
            return false;
        }
        if (entity.type() == EntityType.GROUP) {
            boolean bare = mention.traits().nations().isEmpty() && entity.country().isEmpty();
            return !isDomestic(mention) && !isOfParties(scene, mention) && !(bare && FORCES.has(mention.text()))
                    && (!bare || isMovement(mention) || isBareGovernment(entity, mention)
                            || noun(mention, "parties") || isVague(mention));
        }
        return entity.type() != EntityType.STATE || mention.type() == MentionType.STATE
                || mention.type() == MentionType.PLACE;
    }

    private static boolean isMovement(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        boolean plain = PLAIN.contains(lastWords(text, 1)) || text.startsWith("group of");
        return noun(mention, "movement") && (!plain || Stream.of(text.split(" ")).anyMatch(ARMED::has))
                || modifiers(mention).anyMatch(ARMED::has);
    }

    private static boolean isBareGovernment(Entity entity, Mention mention) {
        return entity.type() == EntityType.GROUP && noun(mention, "government")
                && mention.traits().nations().isEmpty();
    }

    private static boolean isVague(Mention mention) {
        return VAGUE.has(lastWords(mention.text(), 1)) || VAGUE.has(mention.text());
    }

    private static boolean isDomestic(Mention mention) {
        boolean states = STATES.contains(lastWords(mention.text(), 1).toLowerCase(Locale.ROOT));
        return modifiers(mention).anyMatch(DOMESTIC::has) && !states && !isMovement(mention)
                && !noun(mention, "government");
    }

    /** "Leaders of four political forces", "leaders of the opposition parties". */
    private static boolean isOfParties(Scene scene, Mention mention) {
        int from = mention.extent().to();
        return scene.word(from).equals("of") && IntStream.range(from, Math.min(scene.size(), from + 6))
                .anyMatch(i -> scene.word(i).matches("parties|party|factions|coalition|opposition|unions?")
                        || scene.word(i).equals("political"));
    }

    private static boolean noun(Mention mention, String what) {
        return mention.traits().officeClass().filter(what::equals).isPresent();
    }

    private static Stream<String> modifiers(Mention mention) {
        return mention.traits().modifiers().stream().map(m -> m.toLowerCase(Locale.ROOT));
    }

    private static String lastWords(String text, int count) {
        String[] words = text.split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - count), words.length));
    }
}
