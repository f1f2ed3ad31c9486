package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds where a journey leads: the place or state visited.
 *
 * <p>Example: Poland in "arrived in Poland", Beijing in "a visit to Beijing", Iraq in "visited war-torn Iraq".
 */
final class Destination {
    /** The name of the slot. */
    static final String SLOT = "destination";
    private static final Set<String> BREAKS = Set.of(";", "since", "after", "amid", "because", "although", "until");
    private static final Vocabulary PLACES = Vocabulary.read(Destination.class, "journey-nouns.tsv");
    private static final Set<String> SCENES = PLACES.having("journey");
    private static final Set<String> BUILDINGS = PLACES.having("building");
    private static final int REACH = 10;

    private Destination() {
    }

    /** The places or states behind the trigger in one of the frame's slots: one, or a list of them. */
    static List<Mention> of(Scene scene, Trigger trigger) {
        List<Mention> all = new ArrayList<>();
        Optional<Mention> next = first(scene, trigger);
        while (next.isPresent()) {
            all.add(next.get());
            next = joined(scene, next.get());
        }
        return all;
    }

    /** The next stop: a state behind "and" or, in a list of states, behind a comma. */
    private static Optional<Mention> joined(Scene scene, Mention last) {
        int at = last.extent().to();
        boolean comma = scene.word(at).equals(",");
        boolean and = scene.word(comma ? at + 1 : at).equals("and");
        if (!comma && !and) {
            return Optional.empty();
        }
        int from = at + (comma ? 1 : 0) + (and ? 1 : 0);
        return scene.beginningAt(from).filter(m -> m.type() == last.type() || m.type() == MentionType.STATE && and)
                .filter(m -> !m.traits().modifiers().contains("adjective"))
                .filter(m -> m.type() == MentionType.STATE || and)
                .filter(m -> !scene.word(m.extent().to()).matches("'s|’s"));
    }

    private static Optional<Mention> first(Scene scene, Trigger trigger) {
        int from = trigger.index() + trigger.length();
        if (trigger.frame().role("object").isPresent()) {
            Optional<Mention> object = placeAt(scene, from);
            if (object.isPresent()) {
                return object;
            }
        }
        int start = trigger.length() > 1 ? from - 1 : from;
        for (int at = start; at < scene.size() && at < from + REACH; at++) {
            if (isOtherJourney(scene, at) || isBuilding(scene, at) || isOtherThing(scene, trigger, at)) {
                return Optional.empty();
            }
            if (trigger.frame().role(scene.word(at)).isPresent()) {
                Optional<Mention> place = placeAt(scene, at + 1);
                if (place.isPresent()) {
                    return place;
                }
            }
            if (scene.token(at).tag().matches("VBD|VBZ|VBP|MD") || BREAKS.contains(scene.word(at))
                    || opensClause(scene, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "For his first visit, seeking to mend ties": what the participle behind a comma does, it does elsewhere. */
    private static boolean opensClause(Scene scene, int at) {
        return scene.word(at).equals(",") && at + 1 < scene.size() && scene.token(at + 1).tag().equals("VBG");
    }

    /** "Returned from a visit to Beijing": where that visit led is not where the return leads. */
    private static boolean isOtherJourney(Scene scene, int at) {
        return scene.word(at).equals("from") && IntStream.range(at + 1, Math.min(scene.size(), at + 6))
                .anyMatch(i -> SCENES.contains(scene.token(i).lemma()));
    }

    /** "A visit by the envoy and a call in Japan": what "and" joins to a visit leads somewhere else. */
    private static boolean isOtherThing(Scene scene, Trigger trigger, int at) {
        return !trigger.frame().isVerb() && scene.word(at).equals("and") && scene.word(at + 1).matches("an?")
                && IntStream.range(trigger.index() + 1, at).anyMatch(i -> scene.word(i).equals("by"));
    }

    /** "Went back to the embassy in Belgrade". */
    private static boolean isBuilding(Scene scene, int at) {
        return scene.word(at).equals("to") && IntStream.range(at + 1, Math.min(scene.size(), at + 5))
                .takeWhile(i -> !scene.word(i).equals("in"))
                .anyMatch(i -> BUILDINGS.contains(scene.token(i).lemma()));
    }

    /** "The country": the state named last before it in its sentence. */
    private static Optional<Mention> country(Scene scene, int at) {
        boolean country = scene.word(at).matches("the|that|this")
                && scene.word(at + 1).matches("country|kingdom|republic");
        return country
                ? scene.mentions().stream().filter(m -> m.extent().to() <= at && m.type() == MentionType.STATE)
                        .filter(m -> !m.traits().modifiers().contains("adjective")).reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "The besieged capital Sanaa": the name behind a place that has none. */
    private static Mention named(Scene scene, Mention place) {
        boolean open = place.type() == MentionType.PLACE && place.traits().nations().isEmpty()
                && place.text().matches("(?:the |its )?[\\p{Ll} -]+");
        return open
                ? scene.beginningAt(place.extent().to())
                        .filter(m -> m.type() == MentionType.PLACE || m.type() == MentionType.STATE).orElse(place)
                : place;
    }

    private static Optional<Mention> placeAt(Scene scene, int from) {
        for (int at = from; at < scene.size() && at < from + 4; at++) {
            Optional<Mention> mention = scene.beginningAt(at).or(() -> country(scene, from));
            if (mention.isPresent()) {
                return mention.map(m -> named(scene, m)).filter(m -> m.type() == MentionType.PLACE
                        || m.type() == MentionType.STATE && !m.traits().modifiers().contains("adjective"));
            }
            if (scene.word(at).equals("from")
                    || !scene.token(at).tag().matches("DT|JJ|NN|NNP|,|VBN|VBG|IN|CC|POS|RB|HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
