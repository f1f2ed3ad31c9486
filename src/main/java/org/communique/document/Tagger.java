package org.communique.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * <p>Example: "Kuleba met Lavrov" gets {@code NNP VBD NNP}. Capitalised words within a known name are held to be names.
 * Safe for use by several threads.
 */
public final class Tagger {
    private final List<String> tags;
    private final Vocabulary vocabulary;
    private final Weights weights;

    /**
     * @param tags
     *            the tags in the order of their numbers
     */
    public Tagger(List<String> tags, Vocabulary vocabulary, Weights weights) {
        this.tags = List.copyOf(tags);
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /**
     * Reads a trained tagger.
     *
     * @throws IOException
     *             if the stream ends early
     */
    public static Tagger read(DataInputStream in) throws IOException {
        List<String> tags = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.add(in.readUTF());
        }
        return new Tagger(tags, Vocabulary.read(in), WeightTable.read(in));
    }

    /** The tags of the words of one sentence. */
    public List<String> tag(List<String> words, KnownNames names) {
        WordForms forms = new WordForms(words, vocabulary);
        boolean[][] allowed = names == KnownNames.NONE ? new boolean[words.size()][] : allowed(words, forms, names);
        int[] chosen = new int[words.size()];
        FeatureVector features = new FeatureVector();
        int[] scores = new int[tags.size()];
        List<String> result = new ArrayList<>(chosen.length);
        for (int at = 0; at < chosen.length; at++) {
            TagFeatures.of(forms, at, chosen, features);
            java.util.Arrays.fill(scores, 0);
            weights.addTo(scores, features);
            chosen[at] = best(scores, allowed[at]);
            result.add(tags.get(chosen[at]));
        }
        return result;
    }

    private static int best(int[] scores, boolean[] allowed) {
        int best = -1;
        for (int tag = 0; tag < scores.length; tag++) {
            if ((allowed == null || allowed[tag]) && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }

    private boolean[][] allowed(List<String> words, WordForms forms, KnownNames names) {
        boolean[][] allowed = new boolean[words.size()][];
        boolean[] longer = only(List.of("NNP", "NNPS"));
        boolean[] single = only(List.of("NNP", "NNPS", "JJ"));
        int at = 0;
        while (at < allowed.length) {
            int length = names.lengthAt(words, at);
            boolean doubtful = length == 1 && forms.isCommon(at) && (at == 0 || forms.casing() != Casing.SENTENCE);
            for (int inside = at; inside < at + length && !doubtful; inside++) {
                if (Character.isUpperCase(words.get(inside).codePointAt(0))) {
                    allowed[inside] = length == 1 ? single : longer;
                }
            }
            at += Math.max(1, length);
        }
        return allowed;
    }

    private boolean[] only(List<String> some) {
        boolean[] allowed = new boolean[tags.size()];
        for (String tag : some) {
            if (tags.contains(tag)) {
                allowed[tags.indexOf(tag)] = true;
            }
        }
        return allowed;
    }
}
