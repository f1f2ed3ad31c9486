package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds who stands around a verb of encounter.
 *
 * <p>Example: for "hosted" in "Modi, who hosted Macron in Jaipur, said" the subject "Modi" and the object "Macron". The
 * relations of the parser come first; what they miss is looked for to the left and right of the verb.
 */
final class VerbArguments {
    private static final Set<String> BREAKS = Set.of("that", "who", "which", "because", "while", "after", "before",
            "as",
            "if", "when", "where", ";", ":", "but", "although", "since", "until");

    private static final Set<String> TIMES = Set.copyOf(Vocabulary.lines(VerbArguments.class, "time-nouns.txt"));

    List<Argument> find(Scene scene, Trigger trigger) {
        Arguments arguments = new Arguments(scene);
        Frame frame = trigger.frame();
        boolean passive = scene.grammar().isPassive(trigger.index()) || isReduced(scene, trigger);
        if (passive) {
            frame.role("object").ifPresent(role -> subject(scene, trigger, arguments, role));
            frame.role("subject").ifPresent(role -> oblique(scene, trigger, arguments, "by", role));
        } else {
            frame.role("subject").ifPresent(role -> subject(scene, trigger, arguments, role));
            frame.role("object").filter(role -> !frame.is("travel"))
                    .ifPresent(role -> object(scene, trigger, arguments, role));
        }
        if (frame.is("travel")) {
            Destination.of(scene, trigger).forEach(m -> arguments.add(m, Destination.SLOT, Role.HOST));
            return arguments.all();
        }
        frame.slots().keySet().stream().filter(slot -> !Set.of("subject", "object", "by").contains(slot)).sorted()
                .forEach(slot -> oblique(scene, trigger, arguments, slot, frame.slots().get(slot)));
        return arguments.all();
    }

    /** "The envoy, received by the president": a participle that modifies the one who was received. */
    private static boolean isReduced(Scene scene, Trigger trigger) {
        Token verb = trigger.token();
        return verb.tag().equals("VBN") && scene.word(trigger.index() + 1).equals("by");
    }

    private static void subject(Scene scene, Trigger trigger, Arguments arguments, Role role) {
        Optional<Token> subject = scene.grammar().subject(trigger.index());
        subject.ifPresent(word -> arguments.addSubject(word, "subject", role));
        if (!arguments.has("subject") && subject.map(s -> isWeak(scene, s)).orElse(true)) {
            before(scene, trigger.index()).ifPresent(m -> scene.listTo(m)
                    .forEach(each -> arguments.add(each, "subject", role)));
        }
    }

    /** A pronoun without meaning, or a word that the parser cannot have meant. */
    private static boolean isWeak(Scene scene, Token subject) {
        boolean time = TIMES.contains(subject.lemma()) && scene.covering(subject.index()).isEmpty();
        if (time) {
            return true;
        }
        boolean name = subject.tag().startsWith("NNP") && scene.covering(subject.index()).isEmpty();
        return name || subject.tag().startsWith("W") || !subject.isNoun() && !subject.tag().startsWith("PRP");
    }

    /** The nearest mention to the left with no other verb between, that no preposition governs. */
    private static Optional<Mention> before(Scene scene, int verb) {
        for (int at = verb - 1; at >= 0; at--) {
            Token token = scene.token(at);
            Optional<Mention> mention = scene.endingAt(at + 1);
            if (mention.isPresent()) {
                Mention m = mention.get();
                if (m.type() != MentionType.PLACE && scene.grammar().preposition(m.extent().head()).isEmpty()) {
                    return mention;
                }
                at = m.extent().from();
            } else if (token.tag().matches("VBD|VBZ|VBP") && !Set.of("be", "have", "do").contains(token.lemma())
                    || BREAKS.contains(token.lemma())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void object(Scene scene, Trigger trigger, Arguments arguments, Role role) {
        Optional<Token> object = scene.grammar().child(trigger.index(), "obj");
        object.ifPresent(word -> arguments.addAt(word, "object", role));
        int next = trigger.index() + trigger.length();
        if (!arguments.has("object")) {
            int at = scene.word(next).equals("separately") || scene.word(next).equals("briefly") ? next + 1 : next;
            scene.beginningAt(at).filter(m -> m.type() != MentionType.PLACE)
                    .ifPresent(m -> arguments.addList(m, "object", role));
        }
    }

    private static void oblique(Scene scene, Trigger trigger, Arguments arguments, String preposition, Role role) {
        scene.grammar().children(trigger.index()).stream()
                .filter(t -> scene.grammar().preposition(t.index()).filter(preposition::equals).isPresent())
                .forEach(t -> arguments.addAt(t, preposition, role));
        Prepositions.after(scene, trigger.index() + trigger.length(), preposition)
                .ifPresent(m -> arguments.addList(m, preposition, role));
    }
}
