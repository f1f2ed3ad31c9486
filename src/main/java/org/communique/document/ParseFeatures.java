package org.communique.document;

import java.util.List;

/**
 * What the parser looks at before a move: the words on top of the stack and next in line, their tags, children and
 * distance. The templates follow Zhang and Nivre (2011).
 */
public final class ParseFeatures {
    private static final int ABSENT = 11;
    private static final int ROOT = 13;

    private final int[] words;
    private final int[] tags;
    private ParserState state;
    private FeatureVector into;

    /** Looks at one sentence with its tags. */
    public ParseFeatures(List<String> words, List<String> tags) {
        int size = words.size();
        Casing casing = Casing.of(words);
        this.words = new int[size + 2];
        this.tags = new int[size + 2];
        for (int at = 0; at < size; at++) {
            this.words[at] = WordForms.lowerHash(casing.read(words.get(at)));
            this.tags[at] = Hash.of(tags.get(at));
        }
        this.words[size] = ROOT;
        this.tags[size] = ROOT;
        this.words[size + 1] = ABSENT;
        this.tags[size + 1] = ABSENT;
    }

    private int word(int at) {
        return words[at < 0 ? words.length - 1 : at];
    }

    private int tag(int at) {
        return tags[at < 0 ? tags.length - 1 : at];
    }

    private static int distance(int from, int to) {
        int words = from < 0 || to < 0 ? -1 : to - from;
        return words < 5 ? words : words < 10 ? 5 : 6;
    }

    /** Fills a vector with the features of a state. */
    public void of(ParserState now, FeatureVector vector) {
        state = now;
        into = vector;
        into.clear();
        int top = now.onStack(0);
        int below = now.onStack(1);
        int next = now.next();
        addSingles(top, below, next);
        addPairs(top, below, next);
        addTriples(top, below, next);
        addChildren(top, below, next);
        addSecondChildren(top, below, next);
        addCounts(top, below, next);
    }

    private void addSingles(int top, int below, int next) {
        addWord(1, top);
        addWord(4, below);
        addWord(7, state.onStack(2));
        addWord(10, next);
        addWord(13, state.inLine(1));
        addWord(16, state.inLine(2));
        into.add(19, tag(state.inLine(3)));
    }

    private void addWord(int template, int at) {
        into.add(template, word(at));
        into.add(template + 1, tag(at));
        into.add(template + 2, word(at), tag(at));
    }

    private void addPairs(int top, int below, int next) {
        addPair(20, top, next);
        addPair(30, below, top);
        into.add(40, tag(below), tag(next));
        into.add(41, word(below), word(next));
        into.add(42, word(below), tag(next));
        into.add(43, tag(below), word(next));
        into.add(44, tag(next), tag(state.inLine(1)));
        into.add(45, word(next), word(state.inLine(1)));
        into.add(46, word(top), word(state.inLine(1)));
        into.add(47, tag(top), word(state.inLine(1)));
    }

    private void addPair(int template, int left, int right) {
        into.add(template, word(left), word(right));
        into.add(template + 1, tag(left), tag(right));
        into.add(template + 2, word(left), tag(right));
        into.add(template + 3, tag(left), word(right));
        into.add(template + 4, word(left), tag(left), tag(right));
        into.add(template + 5, tag(left), word(right), tag(right));
        into.add(template + 6, Hash.step(word(left), tag(left)), word(right), tag(right));
    }

    private void addTriples(int top, int below, int next) {
        int second = state.inLine(1);
        into.add(50, tag(next), tag(second), tag(state.inLine(2)));
        into.add(51, tag(top), tag(next), tag(second));
        into.add(52, tag(below), tag(top), tag(next));
        into.add(53, tag(state.onStack(2)), tag(below), tag(top));
        into.add(54, word(top), tag(next), tag(second));
        into.add(55, tag(below), word(top), tag(next));
        into.add(56, word(below), tag(top), tag(next));
        into.add(57, tag(below), tag(top), word(next));
        into.add(58, tag(top), word(next), tag(second));
    }

    private void addChildren(int top, int below, int next) {
        addChild(60, top, state.left(top), next);
        addChild(66, top, state.right(top), next);
        addChild(72, next, state.left(next), top);
        addChild(78, below, state.right(below), top);
        addChild(84, below, state.left(below), top);
        into.add(90, tag(below), tag(top), tag(state.left(top)));
        into.add(91, tag(below), tag(top), tag(state.right(top)));
        into.add(92, tag(below), tag(state.right(below)), tag(next));
        into.add(93, word(below), word(top), word(state.left(top)));
        into.add(94, word(top), word(next), word(state.left(next)));
    }

    private void addChild(int template, int parent, int child, int other) {
        into.add(template, word(child));
        into.add(template + 1, tag(child), state.relation(child));
        into.add(template + 2, tag(parent), tag(child), tag(other));
        into.add(template + 3, word(parent), state.relation(child));
        into.add(template + 4, tag(parent), state.relation(child), tag(other));
        into.add(template + 5, word(parent), word(child));
    }

    private void addSecondChildren(int top, int below, int next) {
        addSecond(100, top, state.left(top), state.secondLeft(top));
        addSecond(103, top, state.right(top), state.secondRight(top));
        addSecond(106, next, state.left(next), state.secondLeft(next));
        addSecond(109, below, state.right(below), state.secondRight(below));
    }

    private void addSecond(int template, int parent, int first, int second) {
        into.add(template, tag(second), state.relation(second));
        into.add(template + 1, tag(parent), tag(first), tag(second));
        into.add(template + 2, word(parent), state.relation(first), state.relation(second));
    }

    private void addCounts(int top, int below, int next) {
        int across = distance(top, next);
        into.add(120, across, tag(top), tag(next));
        into.add(121, across, word(top));
        into.add(122, across, word(next));
        into.add(123, across, word(top), word(next));
        int inside = distance(below, top);
        into.add(124, inside, tag(below), tag(top));
        into.add(125, inside, word(below));
        into.add(126, inside, word(top));
        addCount(130, top);
        addCount(138, next);
        addCount(146, below);
    }

    private void addCount(int template, int parent) {
        into.add(template, word(parent), state.leftCount(parent));
        into.add(template + 1, tag(parent), state.leftCount(parent));
        into.add(template + 2, word(parent), state.rightCount(parent));
        into.add(template + 3, tag(parent), state.rightCount(parent));
        into.add(template + 4, tag(parent), state.leftSet(parent));
        into.add(template + 5, tag(parent), state.rightSet(parent));
        into.add(template + 6, word(parent), state.leftSet(parent));
        into.add(template + 7, word(parent), state.rightSet(parent));
    }
}
