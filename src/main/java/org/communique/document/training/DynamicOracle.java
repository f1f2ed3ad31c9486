package org.communique.document.training;

import java.util.List;
import org.communique.document.ParserState;

/**
 * Says which moves lose the fewest of the arcs that could still be found (Goldberg and Nivre 2013, for arc-hybrid).
 */
final class DynamicOracle {
    private final int[] heads;

    /**
     * @param heads
     *            by word, the index of its true head, -1 for the root
     */
    DynamicOracle(List<Integer> heads) {
        this.heads = heads.stream().mapToInt(head -> head < 0 ? heads.size() : head).toArray();
    }

    /** Whether no other possible move loses less. */
    boolean isBest(ParserState state, int move) {
        if (!state.allows(move)) {
            return false;
        }
        int cost = cost(state, move);
        for (int other = ParserState.SHIFT; other <= ParserState.RIGHT; other++) {
            if (other != move && state.allows(other) && cost(state, other) < cost) {
                return false;
            }
        }
        return true;
    }

    private int cost(ParserState state, int move) {
        return switch (move) {
            case ParserState.SHIFT -> ofShift(state);
            case ParserState.LEFT -> ofLeaving(state, state.next());
            default -> ofLeaving(state, state.onStack(1));
        };
    }

    /** Shifted, a word loses its children on the stack and its head there, unless that is on top. */
    private int ofShift(ParserState state) {
        int next = state.next();
        int lost = 0;
        for (int at = 0; at < state.depth(); at++) {
            int word = state.onStack(at);
            lost += heads[word] == next ? 1 : 0;
            lost += at > 0 && heads[next] == word ? 1 : 0;
        }
        return lost;
    }

    /** Leaving the stack for a head, a word loses its children in line and any other head it could have had. */
    private int ofLeaving(ParserState state, int head) {
        int top = state.onStack(0);
        int lost = 0;
        for (int at = state.next(); at < state.size(); at++) {
            lost += heads[at] == top ? 1 : 0;
        }
        boolean reachable = heads[top] >= state.next() || heads[top] == state.onStack(1);
        return lost + (reachable && heads[top] != head ? 1 : 0);
    }
}
