package org.communique.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.mention.Vocabulary;

/**
 * Makes the kind of an encounter more exact by the words around the trigger.
 *
 * <p>Example: "talks" are a negotiation in "nuclear talks" and "talks to end the civil war"; "met to discuss" is talks;
 * "talks by telephone" are a call.
 */
final class KindReader {
    private static final Vocabulary AGREEMENT = Vocabulary.read(KindReader.class, "negotiation-words.tsv");
    private static final Vocabulary TOPIC = Vocabulary.read(KindReader.class, "negotiation-topics.tsv");
    private static final Set<String> PHONE = Set.of("telephone", "phone", "telephoned", "video", "videoconference",
            "videolink", "virtual");
    private static final Set<String> TALKS = Set.of("talk", "discussion", "consultation", "negotiation");
    private static final int PURPOSE_REACH = 12;
    private static final Set<String> DISCUSS = Set.of("discuss", "discussed", "talks", "discussions");

    Kind read(Scene scene, Trigger trigger) {
        Kind kind = trigger.frame().kind();
        if (kind == Kind.VISIT) {
            return isForTalks(scene, trigger.index()) ? Kind.TALKS : kind;
        }
        if (kind == Kind.SUMMIT) {
            return kind;
        }
        List<String> words = IntStream.range(0, scene.size()).mapToObj(scene::word).toList();
        int at = trigger.index();
        if (kind == Kind.CALL || near(words, at, 5, PHONE) || isByPhone(scene, at)) {
            return Kind.CALL;
        }
        if (before(words, at, "summit")) {
            return Kind.SUMMIT;
        }
        if (kind != Kind.NEGOTIATION && !trigger.frame().isVerb() && isNegotiation(words, at, kind)) {
            return Kind.NEGOTIATION;
        }
        boolean toDiscuss = kind == Kind.MEETING && at + 1 < words.size()
                && words.subList(at + 1, Math.min(words.size(), at + 14)).stream().anyMatch(DISCUSS::contains);
        return toDiscuss ? Kind.TALKS : kind;
    }

    /** "Visits Brazil for talks on space", "has arrived in Cairo for two days of discussions": what the journey is made for. */
    static boolean isForTalks(Scene scene, int trigger) {
        int last = Math.min(scene.size(), trigger + PURPOSE_REACH);
        int purpose = IntStream.range(trigger + 1, last).filter(i -> ends(scene, i)).findFirst().orElse(last);
        return IntStream.range(trigger + 1, purpose).filter(i -> scene.word(i).equals("for"))
                .flatMap(i -> IntStream.range(i + 1, Math.min(scene.size(), i + PURPOSE_REACH / 2)).takeWhile(
                        j -> !ends(scene, j)))
                .mapToObj(scene::token).anyMatch(t -> t.isNoun() && TALKS.contains(t.lemma()));
    }

    private static boolean ends(Scene scene, int at) {
        return scene.token(at).isVerb() || scene.word(at).matches("[,;]");
    }

    /** "Discussed the Balkans with his counterpart by telephone": at the end of the clause. */
    private static boolean isByPhone(Scene scene, int trigger) {
        return IntStream.range(trigger + 1, scene.size() - 1)
                .takeWhile(i -> !ends(scene, i) || scene.word(i).equals(","))
                .anyMatch(i -> scene.word(i).matches("by|via") && PHONE.contains(scene.word(i + 1)));
    }

    private static boolean near(List<String> words, int at, int reach, Set<String> set) {
        return words.subList(Math.max(0, at - reach), Math.min(words.size(), at + reach + 1)).stream()
                .anyMatch(set::contains);
    }

    private static boolean before(List<String> words, int at, String word) {
        return at > 0 && words.get(at - 1).equals(word);
    }

    private static boolean isNegotiation(List<String> words, int at, Kind kind) {
        boolean named = words.subList(Math.max(0, at - 4), at).stream()
                .anyMatch(w -> AGREEMENT.has(w) || w.endsWith("-mediated") || w.endsWith("-brokered"));
        boolean topic = kind == Kind.TALKS
                && words.subList(at, Math.min(words.size(), at + 14)).stream().anyMatch(TOPIC::has);
        return named || topic;
    }
}
