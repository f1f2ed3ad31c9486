package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.document.Token;

/**
 * Remembers who was told to travel, for sentences that call the journey itself an encounter.
 *
 * <p>Example: after "Carter travelled to Vienna", "the trip was a meeting with President Kirchschlaeger" is a meeting of
 * Carter's.
 */
final class Travellers {
    private static final int REACH = 2;
    private final Frames frames;
    private List<Party> last = List.of();
    private int sentence;

    Travellers(Frames frames) {
        this.frames = frames;
    }

    /** Keeps those who travel by what a trigger says. */
    void remember(Scene scene, Trigger trigger, List<Party> parties) {
        List<Party> visitors = parties.stream().filter(p -> p.role() == Role.VISITOR && p.isNamedPerson()).toList();
        if (trigger.frame().is("travel") && trigger.frame().isVerb() && !visitors.isEmpty()) {
            last = visitors;
            sentence = scene.sentence().index();
        }
    }

    /** Who met the parties of "the trip was a meeting with …"; empty when no such journey is told right before. */
    List<Party> onTrip(Scene scene, Trigger trigger, List<Party> parties) {
        boolean near = scene.sentence().index() - sentence <= REACH;
        if (trigger.frame().isVerb() || trigger.frame().is("travel") || !near || !isJourney(scene, trigger)) {
            return List.of();
        }
        return last.stream().filter(p -> parties.stream().noneMatch(q -> q.entity().id().equals(p.entity().id())))
                .map(p -> p.withRole(Role.PARTICIPANT)).toList();
    }

    /** Whether what is called an encounter is a journey that no possessor claims. */
    private boolean isJourney(Scene scene, Trigger trigger) {
        Grammar grammar = scene.grammar();
        Optional<Token> subject = grammar.child(trigger.head(), "nsubj")
                .filter(s -> grammar.child(trigger.head(), "cop").isPresent());
        return subject.filter(s -> frames.at(scene.sentence(), s.index())
                .filter(f -> f.frame().is("travel")).isPresent())
                .filter(s -> grammar.child(s.index(), "nmod:poss").isEmpty()).isPresent();
    }
}
