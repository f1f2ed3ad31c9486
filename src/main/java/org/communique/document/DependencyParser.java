package org.communique.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the head of each word by a sequence of small moves, each the one its training speaks for most.
 *
 * <p>Example: in "Kuleba met Lavrov", "met" is the root, "Kuleba" its subject and "Lavrov" its object. Safe for use by
 * several threads.
 */
public final class DependencyParser {
    private final List<String> relations;
    private final Weights weights;

    /**
     * @param relations
     *            the relations in the order of their numbers
     */
    public DependencyParser(List<String> relations, Weights weights) {
        this.relations = List.copyOf(relations);
        this.weights = weights;
    }

    /**
     * Reads a trained parser.
     *
     * @throws IOException
     *             if the stream ends early
     */
    public static DependencyParser read(DataInputStream in) throws IOException {
        List<String> relations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            relations.add(in.readUTF());
        }
        return new DependencyParser(relations, WeightTable.read(in));
    }

    /** The arcs of one sentence with its tags. */
    public Arcs parse(List<String> words, List<String> tags) {
        ParserState state = new ParserState(words.size());
        ParseFeatures look = new ParseFeatures(words, tags);
        FeatureVector features = new FeatureVector();
        int[] scores = new int[1 + 2 * relations.size()];
        while (!state.isDone()) {
            look.of(state, features);
            Arrays.fill(scores, 0);
            weights.addTo(scores, features);
            int best = best(state, scores);
            state.make(move(best), relation(best));
        }
        return arcs(state);
    }

    /** The number of the best possible move, as {@link #move} and {@link #relation} understand it. */
    public int best(ParserState state, int[] scores) {
        int best = -1;
        for (int at = 0; at < scores.length; at++) {
            if ((best < 0 || scores[at] > scores[best]) && state.allows(move(at))) {
                best = at;
            }
        }
        return best;
    }

    /** The kind of move of a class. */
    public int move(int of) {
        return of == 0 ? ParserState.SHIFT : of <= relations.size() ? ParserState.LEFT : ParserState.RIGHT;
    }

    /** The number of the relation of a class; meaningless for a shift. */
    public int relation(int of) {
        return of == 0 ? 0 : (of - 1) % relations.size();
    }

    private Arcs arcs(ParserState state) {
        List<Integer> heads = new ArrayList<>(state.size());
        List<String> names = new ArrayList<>(state.size());
        for (int at = 0; at < state.size(); at++) {
            boolean root = state.head(at) == state.size();
            heads.add(root ? Token.ROOT : state.head(at));
            names.add(root ? "root" : relations.get(state.relation(at)));
        }
        return new Arcs(heads, names);
    }
}
