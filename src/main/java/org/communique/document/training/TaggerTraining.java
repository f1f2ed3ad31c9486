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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.document.FeatureVector;
import org.communique.document.TagFeatures;
import org.communique.document.Tagger;
import org.communique.document.Vocabulary;
import org.communique.document.WeightTable;
import org.communique.document.WordForms;

/** Learns a tagger from a treebank: it tags each sentence as it would later and is corrected at each mistake. */
final class TaggerTraining {
    private static final int SEED = 1905;
    private static final int ROUNDS = 10;
    private static final int SEEN_OFTEN = 3;
    private static final double SCALE = 64;
    private static final double LEAST = 0.06;

    private final List<String> tags;
    private final SortedMap<String, String> words;
    private final Vocabulary vocabulary;
    private final TrainingWeights weights = new TrainingWeights();

    private TaggerTraining(List<TreebankSentence> sentences) {
        tags = List.copyOf(sentences.stream().flatMap(sentence -> sentence.tags().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        words = words(sentences);
        vocabulary = new Vocabulary(words);
    }

    /** A tagger that has learned the sentences. */
    static TaggerTraining on(List<TreebankSentence> sentences) {
        TaggerTraining training = new TaggerTraining(sentences);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(training::learn);
        }
        return training;
    }

    private static SortedMap<String, String> words(List<TreebankSentence> sentences) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                String word = sentence.words().get(at).toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(word, key -> new TreeMap<>()).merge(sentence.tags().get(at), 1, Integer::sum);
            }
        }
        SortedMap<String, String> often = new TreeMap<>();
        counts.forEach((word, seen) -> {
            int total = seen.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= SEEN_OFTEN) {
                often.put(word, ordered(seen, total));
            }
        });
        return often;
    }

    private static String ordered(Map<String, Integer> seen, int total) {
        return seen.entrySet().stream().filter(tag -> tag.getValue() * 20 >= total)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).collect(Collectors.joining("|"));
    }

    private void learn(TreebankSentence sentence) {
        WordForms forms = new WordForms(sentence.words(), vocabulary);
        int[] chosen = new int[sentence.size()];
        int[] scores = new int[tags.size()];
        FeatureVector features = new FeatureVector();
        for (int at = 0; at < chosen.length; at++) {
            TagFeatures.of(forms, at, chosen, features);
            Arrays.fill(scores, 0);
            weights.addTo(scores, features);
            int gold = Collections.binarySearch(tags, sentence.tags().get(at));
            int guess = best(scores);
            weights.tick();
            if (guess != gold) {
                weights.move(features, gold, 1);
                weights.move(features, guess, -1);
            }
            chosen[at] = guess;
        }
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    /**
     * The tagger in the form it ships in.
     *
     * @throws IOException
     *             if the stream cannot be written
     */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        Vocabulary.write(words, out);
        WeightTable.write(weights.averages(SCALE, LEAST), out);
    }

    /** The tagger as it will be once written and read. */
    Tagger tagger() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(written)) {
            write(out);
            return Tagger.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
