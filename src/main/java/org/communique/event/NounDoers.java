package org.communique.event;

import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds who does what is done with an encounter that a noun names.
 *
 * <p>Example: for "talks" in "Blair held talks with Chirac" the subject of "held"; for "visit" in "China put off a visit by
 * the chancellor" China as host.
 */
final class NounDoers {
    private static final Vocabulary GOVERNORS = Vocabulary.read(NounDoers.class, "governors.tsv");
    private static final Vocabulary NOUNS = Vocabulary.read(NounDoers.class, "governing-nouns.tsv");
    private static final Vocabulary CONTROL = Vocabulary.read(NounDoers.class, "object-control.tsv");
    private static final Set<String> REPORTING = Set.copyOf(Vocabulary.lines(NounDoers.class, "reporting-verbs.txt"));
    private static final Set<String> GIVING = Set.copyOf(Vocabulary.lines(NounDoers.class, "giving-verbs.txt"));
    private static final Set<String> CONTAINING = Set.copyOf(Vocabulary.lines(NounDoers.class, "containing-verbs.txt"));
    private static final Set<String> BESIDE = Set.of("before", "after", "ahead", "following");
    private final Governors governors = new Governors();

    /** Who does what is done with the encounter: the subject of "hold", "attend", "agree to". */
    void find(Scene scene, Trigger trigger, Arguments arguments) {
        scene.grammar().child(trigger.head(), "nsubj").ifPresent(t -> arguments.addAt(t, "subject", role(
                trigger, "")));
        proposer(scene, trigger, arguments);
        Optional<Governors.Governor> governor = governors.of(scene, trigger.head())
                .map(found -> overClause(scene, trigger, found));
        boolean owned = trigger.frame().is("travel")
                && (arguments.has("possessive") || arguments.has("by") || arguments.has("of"));
        boolean complete = arguments.has("possessive") && arguments.has("with");
        governor.filter(g -> owned && g.link().equals("object") && GOVERNORS.has(g.lemma()))
                .ifPresent(g -> traveller(scene, arguments, g));
        governor.filter(g -> owned && arguments.has("by")).ifPresent(g -> calledOffBy(scene, arguments, g));
        if (governor.isEmpty() || owned || complete) {
            return;
        }
        Token word = governor.get().word();
        boolean named = !word.isVerb() && scene.covering(word.index()).isPresent();
        if (named && arguments.all().stream().filter(a -> a.slot().equals("between")).count() > 1) {
            return;
        }
        Optional<Token> over = overName(scene, governor.get());
        if (over.isPresent()) {
            SubjectFinder.add(scene, over.get().index(), arguments, role(trigger, ""));
            return;
        }
        if (named) {
            arguments.addAt(word, "subject", role(trigger, ""));
            boolean byPhone = trigger.frame().is("phone") && governor.get().link().matches("in|on|during|over");
            if (byPhone || !trigger.frame().is("travel") && governor.get().link().matches("during|after|following")) {
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
        boolean open = word.lemma().equals("open") && governor.get().link().equals("object");
        if (!word.isVerb() && !open || governor.get().link().equals("subject")) {
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

    /** "Seoul's proposal for talks", "an offer by Iran to meet": who makes it is to take part. */
    private static void proposer(Scene scene, Trigger trigger, Arguments arguments) {
        if (trigger.frame().is("travel")) {
            return;
        }
        scene.grammar().head(trigger.head()).filter(h -> h.isNoun() && h.index() < trigger.index())
                .filter(h -> NOUNS.value(h.lemma()).filter("proposed"::equals).isPresent())
                .flatMap(h -> scene.grammar().child(h.index(), "nmod:poss")).flatMap(t -> scene.covering(t.index()))
                .filter(m -> m.type() != MentionType.PRONOUN)
                .ifPresent(m -> arguments.add(m, "subject", Role.PARTICIPANT));
    }

    /** "The premier postponed his trip": his own. */
    private static void traveller(Scene scene, Arguments arguments, Governors.Governor governor) {
        scene.grammar().subject(governor.word().index()).flatMap(t -> scene.covering(t.index()))
                .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.OFFICE)
                .ifPresent(m -> arguments.replacePronoun("possessive", m, Role.VISITOR));
    }

    /** "Agreed that their armies should talk, at the end of a summit": behind a comma it is the verb over the clause. */
    private static Governors.Governor overClause(Scene scene, Trigger trigger, Governors.Governor governor) {
        Token verb = governor.word();
        int at = trigger.index() - 1;
        while (at > verb.index() && scene.token(at).tag().matches("IN|DT|NN|JJ|CD")) {
            at--;
        }
        boolean apart = at > verb.index() && scene.word(at).equals(",") && verb.relation().equals("ccomp");
        return apart
                ? scene.grammar().head(verb.index()).filter(Token::isVerb)
                        .map(over -> new Governors.Governor(over, governor.link(), over.lemma())).orElse(governor)
                : governor;
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
        Role part = role(trigger, role);
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

    static Role role(Trigger trigger, String role) {
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
