package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.mention.DateExpression;
import org.communique.mention.DateMention;

/**
 * The dates and places that chronicles and diaries print before what they tell of a day.
 *
 * <p>Example: in the paragraph "Malta, 2–3 December 1989. Bush and Gorbachev held talks on board a ship." the talks were on
 * those days and in Malta. A line of a chronicle begins with its day and a dash: "July 5 – Clinton invites both to Camp David."
 */
final class Headings {
    private static final int LONGEST = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":");
    private static final int CHRONICLE = 2;
    private final Map<Integer, Scene> ofParagraph = new HashMap<>();
    private final Map<Integer, Scene> opening = new HashMap<>();

    /** The headings of the sentences of a body. */
    Headings(List<Scene> body) {
        for (int at = 0; at + 1 < body.size(); at++) {
            Scene scene = body.get(at);
            boolean opens = at == 0 || paragraph(body.get(at - 1)) < paragraph(scene);
            if (opens && paragraph(body.get(at + 1)) == paragraph(scene) && isHeading(scene)) {
                ofParagraph.put(paragraph(scene), scene);
            }
        }
        IntStream.range(0, body.size()).filter(at -> at == 0 || paragraph(body.get(at - 1)) < paragraph(body.get(at)))
                .mapToObj(body::get).filter(s -> opening(s).isPresent()).forEach(s -> opening.put(paragraph(s), s));
        if (opening.size() < CHRONICLE) {
            opening.clear();
        }
    }

    /** The time that a line begins with, before a dash. */
    private static Optional<DateMention> opening(Scene scene) {
        return scene.times().stream().filter(t -> t.from() == 0 && !(t.expression() instanceof DateExpression.Vague))
                .filter(t -> DASHES.contains(scene.word(t.to()))).findFirst();
    }

    /** Whether a time is the day that a line of a chronicle begins with. */
    boolean isOpening(Sentence sentence, DateMention time) {
        return time.from() == 0 && Optional.ofNullable(opening.get(sentence.paragraph()))
                .filter(s -> s.sentence() == sentence).isPresent();
    }

    private static int paragraph(Scene scene) {
        return scene.sentence().paragraph();
    }

    private static boolean isHeading(Scene scene) {
        List<Token> words = scene.sentence().tokens();
        return words.size() <= LONGEST && words.stream().noneMatch(w -> FINITE.contains(w.tag()))
                && time(scene).isPresent();
    }

    private static Optional<DateMention> time(Scene scene) {
        return scene.times().stream().filter(t -> !(t.expression() instanceof DateExpression.Vague)).findFirst();
    }

    /** The heading of the paragraph that a sentence stands in; empty for the heading itself. */
    Optional<Scene> over(Sentence sentence) {
        return Optional.ofNullable(ofParagraph.get(sentence.paragraph())).filter(h -> h.sentence() != sentence);
    }

    /** The time that the heading over a sentence names, or that the line which it stands in begins with. */
    Optional<Dated> time(Sentence sentence) {
        return over(sentence).flatMap(h -> time(h).map(t -> new Dated(h, t)))
                .or(() -> Optional.ofNullable(opening.get(sentence.paragraph()))
                        .flatMap(h -> opening(h).map(t -> new Dated(h, t))));
    }

    /**
     * A time and the sentence that names it.
     *
     * @param scene
     *            the sentence
     * @param time
     *            the time
     */
    record Dated(Scene scene, DateMention time) {
    }
}
