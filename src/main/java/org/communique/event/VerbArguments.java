package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.IntStream;
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
    private static final Set<String> OCCASIONS = Vocabulary.read(VerbArguments.class, "scene-nouns.tsv")
            .having("event");
    private static final Set<String> BESIDE = Set.of("before", "after", "ahead", "following");

    List<Argument> find(Scene scene, Trigger trigger) {
        Arguments arguments = new Arguments(scene);
        Frame frame = trigger.frame();
        boolean passive = scene.grammar().isPassive(trigger.index()) || isReduced(scene, trigger);
        if (passive) {
            frame.role("object").ifPresent(role -> SubjectFinder.add(scene, trigger.index(), arguments, role));
            frame.role("subject").ifPresent(role -> oblique(scene, trigger, arguments, "by", role));
        } else {
            frame.role("subject").ifPresent(role -> SubjectFinder.add(scene, trigger.index(), arguments, role));
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

    private static void object(Scene scene, Trigger trigger, Arguments arguments, Role role) {
        Optional<Token> object = scene.grammar().child(trigger.index(), "obj").filter(o -> !isOwner(scene, o));
        object.ifPresent(word -> arguments.addAt(word, "object", role));
        int next = trigger.index() + trigger.length();
        object.flatMap(word -> scene.covering(word.index())).ifPresent(m -> scene.listTo(m).stream()
                .filter(each -> each.extent().from() >= next).forEach(each -> arguments.add(each, "object", role)));
        if (!arguments.has("object")) {
            boolean each = scene.word(next).equals("each") && scene.word(next + 1).equals("of");
            int skip = each ? 2 : scene.word(next).matches("separately|briefly") ? 1 : 0;
            int at = next + skip;
            scene.beginningAt(at).filter(m -> m.type() != MentionType.PLACE && !isOwner(scene, m))
                    .ifPresent(m -> arguments.addList(m, "object", role));
        }
    }

    /** "Welcomed China's rise": the rise, not China. */
    private static boolean isOwner(Scene scene, Mention mention) {
        return mention.type() == MentionType.STATE && scene.word(mention.extent().to()).matches("'s|’s|'|’");
    }

    private static boolean isOwner(Scene scene, Token object) {
        return scene.covering(object.index()).filter(m -> isOwner(scene, m)).isPresent();
    }

    private static void oblique(Scene scene, Trigger trigger, Arguments arguments, String preposition, Role role) {
        scene.grammar().children(trigger.index()).stream()
                .filter(t -> scene.grammar().preposition(t.index()).filter(preposition::equals).isPresent())
                .forEach(t -> arguments.addAt(t, preposition, role));
        if (preposition.equals("with") && scene.word(0).equals("with") && !arguments.has("with")) {
            scene.beginningAt(1).filter(m -> m.extent().to() < trigger.index())
                    .ifPresent(m -> arguments.addList(m, preposition, role));
        }
        int behind = trigger.index() + trigger.length();
        if (preposition.equals("by") && trigger.frame().is("pact")) {
            IntStream.range(behind, scene.size() - 1).filter(i -> scene.word(i).equals("by"))
                    .forEach(i -> scene.beginningAt(i + 1).filter(m -> m.type() == MentionType.PERSON)
                            .ifPresent(m -> arguments.addList(m, preposition, role)));
        }
        if (preposition.equals("with")) {
            agreedWith(scene, trigger).ifPresent(m -> arguments.addList(m, preposition, role));
        }
        Prepositions.after(scene, behind, preposition)
                .filter(m -> !preposition.equals("with") || !isOfOthers(scene, behind, m.extent().from()))
                .filter(m -> !preposition.equals("to") || isNear(scene, behind, m.extent().from()))
                .ifPresent(m -> arguments.addList(m, preposition, role));
    }

    /** "Had agreed with Medvedev to meet every month". */
    private static Optional<Mention> agreedWith(Scene scene, Trigger trigger) {
        return scene.grammar().head(trigger.index())
                .filter(v -> v.lemma().equals("agree") && v.index() < trigger.index())
                .filter(v -> trigger.token().relation().matches("xcomp|advcl|ccomp"))
                .flatMap(v -> Prepositions.after(scene, v.index() + 1, "with"))
                .filter(m -> m.extent().to() <= trigger.index());
    }

    /** "Met Lavrov before talks with Zarif": with whom another encounter was, before or after this one. */
    private static boolean isOfOthers(Scene scene, int from, int to) {
        return IntStream.range(from, to).filter(i -> BESIDE.contains(scene.word(i)))
                .anyMatch(i -> IntStream.range(i, to).anyMatch(j -> OCCASIONS.contains(scene.token(j).lemma())));
    }

    /** "Spoke by telephone to Putin", not "spoke of the visit to India": no other noun stands between. */
    private static boolean isNear(Scene scene, int from, int to) {
        return IntStream.range(from, to).filter(i -> scene.token(i).isNoun())
                .filter(i -> scene.times().stream().noneMatch(t -> t.from() <= i && i < t.to()))
                .allMatch(
                        i -> scene.token(i).lemma().matches("phone|telephone|video|minister|president|premier|leader"));
    }
}
