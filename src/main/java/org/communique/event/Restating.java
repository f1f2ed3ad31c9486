package org.communique.event;

import java.util.Set;
import org.communique.mention.Vocabulary;

/**
 * Tells nouns that count an encounter told before from those that tell of another one.
 *
 * <p>Example: "will meet on Friday, their first meeting since June" and "It was the first conversation between them since
 * the war began" say of the encounter told before which in a row it was.
 */
final class Restating {
    private static final Set<String> RANKS = Set.copyOf(Vocabulary.lines(Restating.class, "rank-words.txt"));
    private static final int REACH = 6;

    private Restating() {
    }

    /** The word that a phrase begins with that counts what was told before in the same sentence; -1 for none. */
    static int beside(Scene scene, Trigger trigger) {
        int at = rank(scene, trigger);
        boolean apposition = at > 1 && scene.word(at - 2).equals(",")
                && scene.word(at - 1).matches("their|the|its|his|her");
        return apposition && !trigger.frame().isVerb() ? at - 2 : -1;
    }

    /** Whether a sentence says of what was told before it which in a row it was: "It was the first …". */
    static boolean isOfBefore(Scene scene, Trigger trigger) {
        int at = rank(scene, trigger);
        boolean copula = at > 1 && scene.word(at - 2).matches("was|is|were")
                && scene.word(at - 3).matches("it|this|that");
        return copula && at < 6 && !trigger.frame().isVerb();
    }

    private static int rank(Scene scene, Trigger trigger) {
        for (int at = trigger.index() - 1; at >= Math.max(0, trigger.index() - REACH); at--) {
            if (RANKS.contains(scene.word(at))) {
                return at;
            }
        }
        return -1;
    }
}
