package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds who stands around a noun of encounter.
 *
 * <p>Example: for "talks" in "Blair held Iraq talks with Chirac in London" the compound "Iraq", the phrase with "with" and
 * the subject of "held".
 */
final class NounArguments {
    private static final Set<String> INNER = Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNS", "CD", "VBG", "VBN", "HYPH",
            ",", "CC", "POS", "RB", "-LRB-", "-RRB-");
    private static final Vocabulary GOVERNORS = Vocabulary.read(NounArguments.class, "governors.tsv");
    private static final Set<String> ENCOUNTERS = Set.of("summit", "meeting", "talks", "negotiations", "conference");
    private static final Set<String> LED = Set.of("host", "mediator", "chair");
    private final NounDoers doers = new NounDoers();

    List<Argument> find(Scene scene, Trigger trigger) {
        Arguments arguments = new Arguments(scene);
        inner(scene, trigger, arguments);
        if (trigger.frame().is("travel")) {
            Destination.of(scene, trigger).forEach(m -> arguments.add(m, Destination.SLOT, Role.HOST));
        }
        trigger.frame().slots().keySet().stream().sorted().filter(slot -> !isTravelSlot(trigger, slot))
                .forEach(slot -> outer(scene, trigger, arguments, slot));
        doers.find(scene, trigger, arguments);
        participles(scene, trigger, arguments);
        return arguments.all();
    }

    private static boolean isTravelSlot(Trigger trigger, String slot) {
        return trigger.frame().is("travel") && trigger.frame().slots().get(slot) == Role.HOST;
    }

    /** What stands inside the noun phrase before the trigger: "Iran's", "EU-China", "his". */
    private static void inner(Scene scene, Trigger trigger, Arguments arguments) {
        int at = trigger.index() - 1;
        while (at >= 0) {
            Optional<Mention> mention = scene.endingAt(at + 1);
            if (mention.isPresent() && mention.get().type() != MentionType.PLACE
                    && !isAdjective(scene, mention.get())) {
                Mention m = mention.get();
                boolean possessive = scene.token(m.extent().to()).tag().equals("POS")
                        || m.type() == MentionType.PRONOUN;
                String slot = possessive ? "possessive" : "compound";
                if (trigger.frame().is("travel") && slot.equals("compound") && m.type() == MentionType.STATE) {
                    arguments.add(m, Destination.SLOT, Role.HOST);
                }
                trigger.frame().role(slot).ifPresent(role -> arguments.add(m, slot, role));
                if (m.type() == MentionType.PRONOUN) {
                    return;
                }
                at = m.extent().from() - 1;
            } else if (INNER.contains(scene.token(at).tag()) && !isBoundary(scene, at)) {
                at--;
            } else {
                return;
            }
        }
    }

    /** "Official" in "his first official visit" is nobody. */
    private static boolean isAdjective(Scene scene, Mention mention) {
        return mention.type() == MentionType.GROUP && scene.token(mention.extent().to() - 1).tag().startsWith("JJ")
                || mention.text().toLowerCase(Locale.ROOT).endsWith("official");
    }

    private static boolean isBoundary(Scene scene, int at) {
        String tag = scene.token(at).tag();
        boolean joint = tag.equals(",") || tag.equals("CC");
        return joint && !scene.token(at + 1).tag().matches("JJ|NNP|NN|CC")
                || joint && scene.endingAt(at).isEmpty() && !scene.token(Math.max(0, at - 1)).tag().equals("JJ");
    }

    /** "A visit at the invitation of the king": what stands before "of" is neither the noun nor a name. */
    private static boolean isOfAnotherNoun(Scene scene, Mention mention, int behind) {
        int of = mention.extent().from() - 1;
        while (of > behind && !scene.word(of).equals("of")) {
            of--;
        }
        return of > behind && scene.token(of - 1).isNoun() && scene.covering(of - 1).isEmpty()
                && scene.times().stream().noneMatch(t -> t.to() == mention.extent().from() - 1);
    }

    /** "Talks in a message conveyed by the minister": he did something else. */
    private static boolean isDoneByAnother(Scene scene, int behind, Mention mention) {
        return IntStream.range(behind, mention.extent().from()).mapToObj(scene::token)
                .filter(t -> t.tag().matches("VB[ND]")).reduce((a, b) -> b)
                .filter(t -> GOVERNORS.value(t.lemma()).orElse("none").equals("none")).isPresent();
    }

    /** "A summit to end violence between the two": nouns of another thing stand before "between". */
    private static boolean isOfAnotherThing(Scene scene, Mention mention, int behind) {
        int between = mention.extent().from() - (scene.word(mention.extent().from() - 1).equals("the") ? 2 : 1);
        return between > behind && scene.word(between).equals("between") && scene.token(between - 1).isNoun()
                && scene.covering(between - 1).isEmpty()
                && scene.times().stream().noneMatch(t -> t.from() < between && between <= t.to());
    }

    /** "The meetings should clear the way for a summit between them": the summit is between them. */
    private static boolean isOfAnotherEncounter(Scene scene, Mention mention, int behind) {
        int between = mention.extent().from();
        while (between > behind && !scene.word(between).equals("between")) {
            between--;
        }
        return between > behind + 1 && ENCOUNTERS.contains(scene.word(between - 1))
                && (scene.word(behind).matches("as|to|that|on|about") || IntStream.range(behind, between)
                        .anyMatch(i -> scene.token(i).tag().matches("VB[DPZ]?|MD")));
    }

    private static void outer(Scene scene, Trigger trigger, Arguments arguments, String preposition) {
        Role role = trigger.frame().slots().get(preposition);
        scene.grammar().children(trigger.head()).stream()
                .filter(t -> scene.grammar().preposition(t.index()).filter(preposition::equals).isPresent())
                .filter(t -> !preposition.equals("under"))
                .forEach(t -> arguments.addAt(t, preposition, role));
        int behind = trigger.index() + trigger.length();
        Prepositions.after(scene, behind, preposition)
                .filter(m -> !preposition.equals("of") || !isOfAnotherNoun(scene, m, behind))
                .filter(m -> !preposition.equals("by") || !isDoneByAnother(scene, behind, m))
                .filter(m -> !preposition.equals("with") || trigger.frame().kind() != Kind.SUMMIT
                        || IntStream.range(behind, m.extent().from()).noneMatch(i -> scene.token(i).tag().equals("VB")))
                .filter(m -> !preposition.equals("under") || m.type() == MentionType.ORGANISATION)
                .filter(m -> !preposition.equals("between") || trigger.frame().kind() != Kind.SUMMIT
                        || !isOfAnotherThing(scene, m, behind))
                .filter(m -> !preposition.equals("between") || !isOfAnotherEncounter(scene, m, behind))
                .ifPresent(m -> arguments.addList(m, preposition, role));
    }

    /** "The talks, hosted by Norway and attended by envoys of both": whom the participles behind the noun name. */
    private static void participles(Scene scene, Trigger trigger, Arguments arguments) {
        if (trigger.frame().is("travel")) {
            return;
        }
        for (int at = trigger.index() + trigger.length(); at + 1 < scene.size(); at++) {
            Token token = scene.token(at);
            if (token.tag().matches("VBZ|VBP|MD") || token.tag().equals("VBD") && !scene.word(at + 1).equals("by")) {
                return;
            }
            Optional<Mention> who = scene.word(at + 1).equals("by") && token.tag().matches("VB[ND]")
                    ? scene.beginningAt(at + (scene.word(at + 2).equals("the") ? 3 : 2))
                    : Optional.empty();
            Optional<String> role = GOVERNORS.value(token.lemma()).filter(LED::contains)
                    .or(() -> Optional.of("participant").filter(r -> token.lemma().equals("attend")));
            if (who.isPresent() && role.isPresent()) {
                arguments.addList(who.get(), "by", NounDoers.role(trigger, role.get()));
            }
        }
    }
}
