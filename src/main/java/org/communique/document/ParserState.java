package org.communique.document;

import java.util.Arrays;

/**
 * A sentence being parsed, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): words wait in line, are
 * shifted onto a stack, and leave it when their head is known. Behind the last word waits the root.
 *
 * <p>Example: with "Kuleba" on the stack and "met" next, the move {@link #LEFT} makes "Kuleba" depend on "met".
 */
public final class ParserState {
    /** Puts the next word on the stack. */
    public static final int SHIFT = 0;
    /** Makes the word on top of the stack depend on the next one. */
    public static final int LEFT = 1;
    /** Makes the word on top of the stack depend on the one below. */
    public static final int RIGHT = 2;

    static final int NOBODY = -1;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private final int[][] children;
    private final int[] leftCount;
    private final int[] rightCount;
    private final int[] leftSet;
    private final int[] rightSet;
    private int depth;
    private int next;

    /** No word of the sentence is read yet. */
    public ParserState(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = new int[size + 1];
        relations = new int[size + 1];
        children = new int[4][size + 1];
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftSet = new int[size + 1];
        rightSet = new int[size + 1];
        Arrays.fill(heads, NOBODY);
        Arrays.fill(relations, NOBODY);
        for (int[] side : children) {
            Arrays.fill(side, NOBODY);
        }
    }

    /** The number of words, which is also the index of the root. */
    public int size() {
        return size;
    }

    /** The index of the next word in line, or of the root when none is left. */
    public int next() {
        return next;
    }

    /** How many words are on the stack. */
    public int depth() {
        return depth;
    }

    /** A word on the stack, counted from its top, or -1. */
    public int onStack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NOBODY;
    }

    /** A word in line, counted from the next, or -1. */
    int inLine(int fromNext) {
        return next + fromNext <= size ? next + fromNext : NOBODY;
    }

    /** Whether every word has its head. */
    public boolean isDone() {
        return next == size && depth == 0;
    }

    /** Whether a kind of move is possible; only one word may depend on the root. */
    public boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    /**
     * Makes a move.
     *
     * @param relation
     *            the number of the relation, for {@link #LEFT} and {@link #RIGHT}
     */
    public void make(int move, int relation) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int child = stack[--depth];
        int head = move == LEFT ? next : stack[depth - 1];
        heads[child] = head;
        relations[child] = relation;
        if (move == LEFT) {
            children[1][head] = children[0][head];
            children[0][head] = child;
            leftCount[head]++;
            leftSet[head] |= 1 << (relation & 31);
        } else {
            children[3][head] = children[2][head];
            children[2][head] = child;
            rightCount[head]++;
            rightSet[head] |= 1 << (relation & 31);
        }
    }

    /** The head of a word, the size for the root, -1 while unknown. */
    public int head(int word) {
        return heads[word];
    }

    /** The number of the relation of a word to its head, -1 while unknown. */
    int relation(int word) {
        return word < 0 ? NOBODY : relations[word];
    }

    /** The outermost child so far on the left. */
    int left(int word) {
        return word < 0 ? NOBODY : children[0][word];
    }

    /** The second child from the left. */
    int secondLeft(int word) {
        return word < 0 ? NOBODY : children[1][word];
    }

    /** The outermost child so far on the right. */
    int right(int word) {
        return word < 0 ? NOBODY : children[2][word];
    }

    /** The second child from the right. */
    int secondRight(int word) {
        return word < 0 ? NOBODY : children[3][word];
    }

    int leftCount(int word) {
        return word < 0 ? NOBODY : Math.min(leftCount[word], 5);
    }

    int rightCount(int word) {
        return word < 0 ? NOBODY : Math.min(rightCount[word], 5);
    }

    int leftSet(int word) {
        return word < 0 ? NOBODY : leftSet[word];
    }

    int rightSet(int word) {
        return word < 0 ? NOBODY : rightSet[word];
    }
}
