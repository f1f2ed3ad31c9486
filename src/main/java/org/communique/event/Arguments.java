package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/** The arguments of one trigger while they are gathered; a mention takes the first slot that claims it. */
final class Arguments {
    private final Scene scene;
    private final List<Argument> found = new ArrayList<>();

    Arguments(Scene scene) {
        this.scene = scene;
    }

    List<Argument> all() {
        return List.copyOf(found);
    }

    boolean has(String slot) {
        return found.stream().anyMatch(a -> a.slot().equals(slot));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Adds the mention that covers a word, and the list that it is a member of. */
    void addAt(Token word, String slot, Role role) {
        Optional<Mention> mention = scene.covering(word.index());
        mention.ifPresent(m -> scene.listFrom(m).forEach(each -> add(each, slot, role)));
        for (Token member : scene.grammar().members(word.index())) {
            scene.covering(member.index()).ifPresent(m -> add(m, slot, role));
        }
    }

    /** Adds a mention and the list that it begins. */
    void addList(Mention first, String slot, Role role) {
        scene.listFrom(first).forEach(each -> add(each, slot, role));
    }

    /** Adds one mention. */
    void add(Mention mention, String slot, Role role) {
        boolean known = found.stream().anyMatch(a -> a.mention().equals(mention));
        boolean adjective = mention.traits().modifiers().contains("adjective")
                && !Set.of("compound", "possessive").contains(slot);
        if (!known && !adjective && (mention.type() != MentionType.PLACE || slot.equals("destination"))) {
            found.add(new Argument(mention, slot, role));
        }
    }
}
