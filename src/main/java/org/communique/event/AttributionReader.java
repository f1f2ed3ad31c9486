package org.communique.event;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * Reads who says so inside the text, from the trigger outwards: a verb of reporting that governs its clause or stands
 * beside it, or "according to".
 *
 * <p>Example: "Kuleba said he had met Lavrov" gives "Kuleba said"; "Lavrov met Kuleba, state media reported" gives "state
 * media reported"; "Lavrov met Kuleba" gives nothing, since the article itself says so.
 */
final class AttributionReader {
    private static final Set<String> REPORTING = Set
            .copyOf(Vocabulary.lines(AttributionReader.class, "reporting-verbs.txt"));
    /** How a clause hangs on the verb that reports it, by Universal Dependencies. */
    private static final Set<String> REPORTED = Set.of("ccomp", "parataxis");
    /** What stands beside a name without being part of it. */
    private static final Set<String> BESIDE = Set.of("punct", "parataxis", "acl", "acl:relcl", "appos", "advcl", "dep",
            "cc", "conj");
    private static final Set<String> NOBODY = Set.of("it", "that", "this", "which", "who", "there");
    private static final int DEPTH = 8;

    /** Who says so; empty when the article does. */
    Optional<String> read(Scene scene, Trigger trigger) {
        Token at = scene.token(trigger.index());
        for (int depth = 0; depth < DEPTH; depth++) {
            Optional<String> beside = scene.grammar().children(at.index()).stream()
                    .filter(child -> child.relation().equals("parataxis") && isReporting(child))
                    .flatMap(verb -> speaker(scene, verb).stream()).findFirst();
            Optional<Token> head = scene.grammar().head(at.index());
            boolean reported = REPORTED.contains(at.relation());
            Optional<String> above = head.filter(verb -> reported && isReporting(verb))
                    .flatMap(verb -> speaker(scene, verb));
            if (beside.isPresent() || above.isPresent()) {
                return beside.or(() -> above);
            }
            if (head.isEmpty()) {
                return accordingTo(scene).or(() -> closing(scene));
            }
            at = head.get();
        }
        return accordingTo(scene).or(() -> closing(scene));
    }

    private static boolean isReporting(Token word) {
        return word.isVerb() && REPORTING.contains(word.lemma());
    }

    private static Optional<String> speaker(Scene scene, Token verb) {
        return scene.grammar().children(verb.index()).stream().filter(child -> Grammar.is(child, "nsubj"))
                .filter(subject -> !NOBODY.contains(subject.lemma())).findFirst()
                .map(subject -> phrase(scene, subject) + " " + verb.text());
    }

    /** The words of a name with what belongs to it, as written. */
    private static String phrase(Scene scene, Token head) {
        SortedSet<Integer> words = new TreeSet<>();
        gather(scene, head, words);
        return text(scene, words.first(), words.last());
    }

    private static void gather(Scene scene, Token word, SortedSet<Integer> words) {
        words.add(word.index());
        scene.grammar().children(word.index()).stream().filter(child -> !BESIDE.contains(child.relation()))
                .forEach(child -> gather(scene, child, words));
    }

    private static String text(Scene scene, int first, int last) {
        int begin = scene.sentence().span().start();
        String sentence = scene.sentence().text();
        int from = sentence.offsetByCodePoints(0, scene.token(first).span().start() - begin);
        int to = sentence.offsetByCodePoints(0, scene.token(last).span().end() - begin);
        return sentence.substring(from, to);
    }

    private static Optional<String> accordingTo(Scene scene) {
        for (int at = 0; at + 2 < scene.sentence().tokens().size(); at++) {
            if (scene.word(at).equals("according") && scene.word(at + 1).equals("to")) {
                int end = at + 2;
                while (end + 1 < scene.sentence().tokens().size() && isOfName(scene.token(end + 1))) {
                    end++;
                }
                return Optional.of(text(scene, at, end).replaceFirst("^A", "a"));
            }
        }
        return Optional.empty();
    }

    /** ", state media reported." at the end of the sentence, however it was parsed. */
    private static Optional<String> closing(Scene scene) {
        int last = scene.sentence().tokens().size() - 1;
        while (last > 0 && !Character.isLetter(scene.word(last).codePointAt(0))) {
            last--;
        }
        int first = last;
        while (first > 0 && isOfName(scene.token(first - 1))) {
            first--;
        }
        boolean closes = first < last && first > 0 && scene.word(first - 1).equals(",")
                && isReporting(scene.token(last));
        return closes ? Optional.of(text(scene, first, last)) : Optional.empty();
    }

    /** Nouns, adjectives, articles and what joins them; a comma or a verb ends a name. */
    private static boolean isOfName(Token word) {
        return word.tag().matches("NN.*|JJ.*|DT|POS|PRP\\$|CD|VBG") || word.lemma().equals("of");
    }
}
