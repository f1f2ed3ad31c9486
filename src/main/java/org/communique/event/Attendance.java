package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds who is told to have been at an encounter beside those who are its subject: companions, those who came later and
 * those who looked on.
 *
 * <p>Example: "They were later joined by President Putin", "Obama, accompanied by Kerry, met Erdogan", "Also attending were
 * Cheney and Rice", "The Russian delegation was led by Medinsky".
 */
final class Attendance {
    private static final Vocabulary WORDS = Vocabulary.read(Attendance.class, "attendance-words.tsv");
    private static final Set<String> BE = Vocabulary.read(Attendance.class, "grammar-words.tsv").having("being");
    private static final Set<String> SPEAKS_OF = Vocabulary.read(Attendance.class, "grammar-words.tsv")
            .having("naming");
    private static final Set<String> NOT = Vocabulary.read(Attendance.class, "grammar-words.tsv").having("denying");
    private static final int REACH = 8;
    private static final int APPOSITION = 20;

    private Attendance() {
    }

    /** The persons and holders of offices who were there too, in reading order; empty when a sentence tells of none. */
    static List<Mention> find(Scene scene) {
        List<Mention> found = new ArrayList<>();
        List<String> words = scene.sentence().tokens().stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
        for (int at = 0; at < words.size(); at++) {
            int index = at;
            WORDS.longestAt(words, at).ifPresent(word -> read(scene, index, word).stream()
                    .filter(m -> found.stream().noneMatch(f -> f == m)).forEach(found::add));
        }
        return found.stream().filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.OFFICE).toList();
    }

    private static List<Mention> read(Scene scene, int at, Vocabulary.Found word) {
        List<String> uses = word.values();
        int next = at + word.length();
        boolean by = scene.word(next).equals("by");
        if (isDenied(scene, at)) {
            return List.of();
        }
        if (uses.contains("by") && by || uses.contains("leads") && by && isDelegation(scene, at, -1)) {
            return behind(scene, next + 1);
        }
        if (uses.contains("names")) {
            return behind(scene, next);
        }
        if (uses.contains("for") && at < 2) {
            return IntStream.range(next, Math.min(scene.size(), next + REACH))
                    .filter(i -> BE.contains(scene.word(i))).boxed().findFirst()
                    .map(i -> behind(scene, i + 1)).orElse(List.of());
        }
        if (uses.contains("opens") && scene.word(at - 1).equals("also") && at < 3 && BE.contains(scene.word(next))) {
            return behind(scene, next + 1);
        }
        boolean acts = uses.contains("attends") && !by && isHere(scene, next)
                || uses.contains("joins") && isThem(scene, next)
                || uses.contains("leads") && isDelegation(scene, next, 1)
                || uses.contains("there") && isSaid(scene, at);
        return acts ? subject(scene, at) : List.of();
    }

    /** The list that begins behind a word, and the one that explains a group: "by their aides, including Rice". */
    private static List<Mention> behind(Scene scene, int from) {
        Optional<Mention> first = beginning(scene, from);
        List<Mention> list = new ArrayList<>(first.map(m -> withAppositions(scene, m)).orElse(List.of()));
        if (first.isPresent() && first.get().type() == MentionType.GROUP) {
            int end = first.get().extent().to();
            IntStream.range(end, Math.min(scene.size(), end + 2)).filter(i -> SPEAKS_OF.contains(scene.word(i)))
                    .boxed().findFirst().flatMap(i -> beginning(scene, i + 1))
                    .ifPresent(m -> list.addAll(scene.listFrom(m)));
        }
        return list;
    }

    /** A list each of whose names may be explained: "by Marshall Brement, a former envoy, and Hans Binnendijk". */
    private static List<Mention> withAppositions(Scene scene, Mention first) {
        List<Mention> list = new ArrayList<>(scene.listFrom(first));
        Optional<Mention> next = behindApposition(scene, list.getLast());
        while (next.isPresent()) {
            list.addAll(scene.listFrom(next.get()));
            next = behindApposition(scene, list.getLast());
        }
        return list;
    }

    private static Optional<Mention> behindApposition(Scene scene, Mention last) {
        int at = last.extent().to();
        if (scene.word(at).equals(",") && scene.word(at + 1).equals("and")) {
            return scene.beginningAt(at + 2).filter(m -> m.type() == MentionType.PERSON);
        }
        boolean explained = at + 1 < scene.size() && (scene.word(at + 1).matches("an?|the")
                || scene.token(at + 1).tag().matches("NN|JJ"));
        if (!scene.word(at).equals(",") || !explained) {
            return Optional.empty();
        }
        return IntStream.range(at + 2, Math.min(scene.size(), at + APPOSITION))
                .takeWhile(i -> !scene.token(i).tag().matches("VB[DZP]|MD"))
                .filter(i -> scene.word(i).equals("and") || scene.word(i).equals(",")).boxed()
                .flatMap(i -> scene.beginningAt(i + 1).stream()).filter(m -> m.type() == MentionType.PERSON)
                .findFirst();
    }

    private static Optional<Mention> beginning(Scene scene, int from) {
        return IntStream.range(from, Math.min(scene.size(), from + 2)).boxed()
                .flatMap(i -> scene.beginningAt(i).stream()).findFirst();
    }

    private static List<Mention> subject(Scene scene, int at) {
        Optional<Token> subject = Stream.iterate(Optional.of(scene.token(at)), Optional::isPresent,
                t -> scene.grammar().head(t.get().index())).limit(3)
                .flatMap(t -> scene.grammar().child(t.get().index(), "nsubj").stream()).findFirst();
        return subject.flatMap(s -> scene.covering(s.index())).map(m -> {
            List<Mention> list = new ArrayList<>(scene.listTo(m));
            scene.listFrom(m).stream().skip(1).forEach(list::add);
            return list;
        }).orElse(List.of());
    }

    /** What is attended is the encounter told: nothing is named, or "the talks", "the ceremony". */
    private static boolean isHere(Scene scene, int next) {
        int at = scene.word(next).matches("at|in|over") ? next + 1 : next;
        boolean end = next >= scene.size() || scene.word(next).matches("[.,;]|as|while|too|and");
        return end || scene.word(at).matches("the|it") && IntStream.range(at, Math.min(scene.size(), at + 4))
                .anyMatch(i -> scene.word(i).matches("it|talks|meeting|session|ceremony|dinner|lunch|discussions"));
    }

    private static boolean isThem(Scene scene, int next) {
        return scene.word(next).matches("them|him|her|both")
                || scene.beginningAt(next).filter(m -> m.type() == MentionType.PARTIES).isPresent()
                || scene.word(next).equals("the") && isHere(scene, next);
    }

    private static boolean isSaid(Scene scene, int at) {
        int be = scene.word(at - 1).equals("also") ? at - 2 : at - 1;
        return BE.contains(scene.word(be));
    }

    /** Whether a sentence speaks of who came for a side, whatever their offices are. */
    static boolean isOfDelegation(Scene scene) {
        return isDelegation(scene, 0, 1) || isDelegation(scene, scene.size() - 1, -1);
    }

    private static boolean isDelegation(Scene scene, int from, int step) {
        return IntStream.iterate(from, i -> i + step).limit(REACH)
                .anyMatch(i -> scene.word(i).matches("delegations?|negotiators|side|team"));
    }

    private static boolean isDenied(Scene scene, int at) {
        return IntStream.range(Math.max(0, at - 3), at).mapToObj(scene::word).anyMatch(NOT::contains)
                || IntStream.range(Math.max(0, at - 4), at).mapToObj(scene::token).anyMatch(t -> t.tag().equals("MD"));
    }
}
