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
    private static final Vocabulary CONTROL = Vocabulary.read(NounArguments.class, "object-control.tsv");
    private static final Set<String> REPORTING = Set
            .copyOf(Vocabulary.lines(NounArguments.class, "reporting-verbs.txt"));
    private static final Set<String> GIVING = Set.copyOf(Vocabulary.lines(NounArguments.class, "giving-verbs.txt"));
    private static final Set<String> CONTAINING = Set
            .copyOf(Vocabulary.lines(NounArguments.class, "containing-verbs.txt"));
    private static final Set<String> BESIDE = Set.of("before", "after", "ahead", "following");
    private static final Set<String> LED = Set.of("host", "mediator", "chair");
    private final Governors governors = new Governors();

    List<Argument> find(Scene scene, Trigger trigger) {
        Arguments arguments = new Arguments(scene);
        inner(scene, trigger, arguments);
        if (trigger.frame().is("travel")) {
            Destination.of(scene, trigger).forEach(m -> arguments.add(m, Destination.SLOT, Role.HOST));
        }
        trigger.frame().slots().keySet().stream().sorted().filter(slot -> !isTravelSlot(trigger, slot))
                .forEach(slot -> outer(scene, trigger, arguments, slot));
        governing(scene, trigger, arguments);
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
                .filter(t -> !GOVERNORS.value(t.lemma()).orElse("").matches("host|mediator|chair|visitor")).isPresent();
    }

    /** "A summit to end violence between the two": nouns of another thing stand before "between". */
    private static boolean isOfAnotherThing(Scene scene, Mention mention, int behind) {
        int between = mention.extent().from() - (scene.word(mention.extent().from() - 1).equals("the") ? 2 : 1);
        return between > behind && scene.word(between).equals("between") && scene.token(between - 1).isNoun()
                && scene.covering(between - 1).isEmpty()
                && scene.times().stream().noneMatch(t -> t.from() < between && between <= t.to());
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
                .ifPresent(m -> arguments.addList(m, preposition, role));
    }

    /** Who does what is done with the encounter: the subject of "hold", "attend", "agree to". */
    private void governing(Scene scene, Trigger trigger, Arguments arguments) {
        scene.grammar().child(trigger.head(), "nsubj").ifPresent(t -> arguments.addAt(t, "subject", subjectRole(
                trigger, "")));
        Optional<Governors.Governor> governor = governors.of(scene, trigger.head());
        boolean owned = trigger.frame().is("travel")
                && (arguments.has("possessive") || arguments.has("by") || arguments.has("of"));
        boolean complete = arguments.has("possessive") && arguments.has("with");
        governor.filter(g -> owned && arguments.has("by")).ifPresent(g -> calledOffBy(scene, arguments, g));
        if (governor.isEmpty() || owned || complete) {
            return;
        }
        Token word = governor.get().word();
        Optional<Token> over = overName(scene, governor.get());
        if (over.isPresent()) {
            SubjectFinder.add(scene, over.get().index(), arguments, subjectRole(trigger, ""));
            return;
        }
        if (!word.isVerb() && scene.covering(word.index()).isPresent()) {
            arguments.addAt(word, "subject", subjectRole(trigger, ""));
            if (trigger.frame().is("phone") && governor.get().link().matches("in|on|during|over")) {
                Attachment.way(scene, word.index()).stream().filter(Token::isVerb).findFirst()
                        .ifPresent(v -> SubjectFinder.addDoer(scene, v.index(), arguments));
            }
            return;
        }
        if (governor.get().link().equals("subject") && CONTAINING.contains(word.lemma())
                && trigger.frame().role("between").isPresent()) {
            scene.grammar().child(word.index(), "obj").ifPresent(t -> arguments.addAt(t, "between", Role.PARTICIPANT));
            scene.beginningAt(word.index() + 1)
                    .ifPresent(m -> arguments.addList(m, "between", Role.PARTICIPANT));
        }
        if (!word.isVerb() || governor.get().link().equals("subject")) {
            trigger.frame().slots().keySet().stream().sorted().filter(s -> Set.of("with", "between").contains(s))
                    .forEach(slot -> Prepositions.after(scene, word.index() + 1, slot)
                            .ifPresent(m -> arguments.addList(m, slot, Role.PARTICIPANT)));
            return;
        }
        boolean ahead = Set.of("before", "ahead").contains(governor.get().link()) && arguments.has("compound");
        boolean said = governor.get().link().matches("before|ahead") && REPORTING.contains(word.lemma());
        if (!said && (!ahead || !trigger.frame().is("session"))) {
            doer(scene, trigger, arguments, governor.get());
        }
    }

    /** "Met Lavrov before talks with Zarif", where the talks were hung on the name before: the verb over it. */
    private static Optional<Token> overName(Scene scene, Governors.Governor governor) {
        Token word = governor.word();
        boolean name = !word.isVerb() && scene.covering(word.index()).isPresent();
        return name && BESIDE.contains(governor.link())
                ? Attachment.way(scene, word.index()).stream().filter(Token::isVerb).findFirst()
                : Optional.empty();
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
                arguments.addList(who.get(), "by", subjectRole(trigger, role.get()));
            }
        }
    }

    /** "China has postponed a visit by the chancellor": the state that puts it off was to receive. */
    private static void calledOffBy(Scene scene, Arguments arguments, Governors.Governor governor) {
        boolean off = GOVERNORS.row(governor.lemma()).contains("cancelled");
        if (off && governor.link().equals("object")) {
            scene.grammar().subject(governor.word().index()).flatMap(t -> scene.covering(t.index()))
                    .filter(m -> m.type() == MentionType.STATE)
                    .ifPresent(m -> arguments.add(m, Destination.SLOT, Role.HOST));
        }
    }

    /** "Met him after a call between Putin and Macron": who stands between is everybody. */
    private static void doer(Scene scene, Trigger trigger, Arguments arguments, Governors.Governor governor) {
        String role = GOVERNORS.value(governor.lemma()).orElse(governor.link().equals("object") ? "none" : "adjunct");
        boolean called = role.equals("caller") && !isOneSided(arguments);
        if ((role.equals("none") || called) && !governor.link().matches("in|at|during|after|following")) {
            return;
        }
        boolean passive = scene.grammar().isPassive(governor.word().index());
        Role part = subjectRole(trigger, role);
        boolean all = scene.word(trigger.index() + trigger.length()).equals("between")
                && arguments.all().stream().filter(a -> a.slot().equals("between")).count() > 1;
        if (all && part == Role.PARTICIPANT) {
            return;
        }
        if (passive) {
            Prepositions.after(scene, governor.word().index() + 1, "by")
                    .ifPresent(m -> arguments.addList(m, "by", part));
            return;
        }
        SubjectFinder.add(scene, governor.word().index(), arguments, part);
        recipient(scene, governor, arguments);
        if (trigger.frame().is("phone") && governor.link().matches("on|in|during")) {
            Prepositions.after(scene, governor.word().index() + 1, "to").filter(m -> m.type() == MentionType.PERSON)
                    .ifPresent(m -> arguments.addList(m, "to", part));
        }
    }

    /** "Called for talks with Israel": when only the other side is told, who calls for them is this one. */
    private static boolean isOneSided(Arguments arguments) {
        return !arguments.all().isEmpty() && arguments.all().stream().allMatch(a -> a.slot().equals("with"));
    }

    /** "Offered Pakistan a dialogue", "invited the rebels to talks": who is to take part. */
    private static void recipient(Scene scene, Governors.Governor governor, Arguments arguments) {
        boolean given = governor.link().equals("object") && GIVING.contains(governor.word().lemma());
        boolean called = Set.of("to", "for", "into").contains(governor.link())
                && CONTROL.has(governor.word().lemma());
        if (!given && !called) {
            return;
        }
        Optional<Mention> next = scene.beginningAt(governor.word().index() + 1)
                .or(() -> scene.grammar().child(governor.word().index(), "obj")
                        .flatMap(t -> scene.covering(t.index())));
        next.filter(m -> m.type() != MentionType.PLACE && m.type() != MentionType.PRONOUN)
                .ifPresent(m -> arguments.addList(m, "object", Role.PARTICIPANT));
    }

    private static Role subjectRole(Trigger trigger, String role) {
        if (trigger.frame().is("travel")) {
            return Role.VISITOR;
        }
        return switch (role) {
            case "host" -> Role.HOST;
            case "mediator" -> Role.MEDIATOR;
            case "chair" -> Role.CHAIR;
            case "visitor" -> Role.VISITOR;
            default -> Role.PARTICIPANT;
        };
    }
}
