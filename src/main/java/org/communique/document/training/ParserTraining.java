package org.communique.document.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.document.DependencyParser;
import org.communique.document.FeatureVector;
import org.communique.document.ParseFeatures;
import org.communique.document.ParserState;
import org.communique.document.WeightTable;

/**
 * Learns a parser from a treebank. It mostly follows its own moves, wrong ones too, so that it learns what is best after
 * a mistake (Goldberg and Nivre 2013).
 */
final class ParserTraining {
    private static final int SEED = 1905;
    private static final int ROUNDS = 12;
    private static final double OWN_MOVES = 0.9;
    private static final double SCALE = 64;
    private static final double LEAST = 0.06;

    private final List<String> relations;
    private final TrainingWeights weights = new TrainingWeights();
    private final DependencyParser parser;
    private final Random random = new Random(SEED);
    private final FeatureVector features = new FeatureVector();
    private final int[] scores;

    private ParserTraining(List<TreebankSentence> sentences) {
        relations = List.copyOf(sentences.stream().flatMap(sentence -> sentence.relations().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        parser = new DependencyParser(relations, weights);
        scores = new int[1 + 2 * relations.size()];
    }

    /** A parser that has learned the sentences, whose tags should be those that a tagger gives. */
    static ParserTraining on(List<TreebankSentence> sentences) {
        ParserTraining training = new ParserTraining(sentences);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, training.random);
            for (TreebankSentence sentence : order) {
                training.learn(sentence, round > 0);
            }
        }
        return training;
    }

    private void learn(TreebankSentence sentence, boolean explore) {
        ParserState state = new ParserState(sentence.size());
        ParseFeatures look = new ParseFeatures(sentence.words(), sentence.tags());
        DynamicOracle oracle = new DynamicOracle(sentence.heads());
        int[] gold = sentence.relations().stream().mapToInt(name -> Collections.binarySearch(relations, name))
                .toArray();
        while (!state.isDone()) {
            look.of(state, features);
            Arrays.fill(scores, 0);
            weights.addTo(scores, features);
            weights.tick();
            int guess = parser.best(state, scores);
            int right = bestRight(state, oracle, gold);
            if (right != guess && !isRight(guess, state, oracle, gold)) {
                weights.move(features, right, 1);
                weights.move(features, guess, -1);
                guess = explore && random.nextDouble() < OWN_MOVES ? guess : right;
            }
            state.make(parser.move(guess), parser.relation(guess));
        }
    }

    private boolean isRight(int guess, ParserState state, DynamicOracle oracle, int[] gold) {
        int move = parser.move(guess);
        return oracle.isBest(state, move)
                && (move == ParserState.SHIFT || parser.relation(guess) == gold[state.onStack(0)]);
    }

    private int bestRight(ParserState state, DynamicOracle oracle, int[] gold) {
        int best = -1;
        for (int move = ParserState.SHIFT; move <= ParserState.RIGHT; move++) {
            if (state.allows(move) && oracle.isBest(state, move)) {
                int of = move == ParserState.SHIFT
                        ? 0
                        : 1 + gold[state.onStack(0)] + (move == ParserState.LEFT ? 0 : relations.size());
                best = best < 0 || scores[of] > scores[best] ? of : best;
            }
        }
        return best;
    }

    /** The parser as it will be once written and read. */
    DependencyParser parser() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(written)) {
            write(out);
            return DependencyParser.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The parser in the form it ships in.
     *
     * @throws IOException
     *             if the stream cannot be written
     */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(relations.size());
        for (String relation : relations) {
            out.writeUTF(relation);
        }
        WeightTable.write(weights.averages(SCALE, LEAST), out);
    }
}
