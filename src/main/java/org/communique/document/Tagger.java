package org.communique.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives each word its Penn Treebank tag, from left to right.
 *
 * <p>Example: "Kuleba met Lavrov" gets {@code NNP VBD NNP}. Capitalised words within a known name are held to be names.
 * Safe for use by several threads.
 */
public final class Tagger {
    private static final String PAST = "VBD";
    private static final String PARTICIPLE = "VBN";
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int SHORTEST = 6;

    private final List<String> tags;
    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Map<String, List<String>> verbForms;

    /**
     * @param tags
     *            the tags in the order of their numbers
     */
    public Tagger(List<String> tags, Vocabulary vocabulary, Weights weights) {
        this(tags, vocabulary, weights, Map.of());
    }

    private Tagger(List<String> tags, Vocabulary vocabulary, Weights weights, Map<String, List<String>> verbForms) {
        this.verbForms = verbForms;
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

    /** The same tagger, told which tags past forms may have that are never nouns: "shook" in "Abbas shook hands". */
    Tagger knowing(Map<String, List<String>> forms) {
        return new Tagger(tags, vocabulary, weights, Map.copyOf(forms));
    }

    /**
     * The tags of the words of one sentence. A sentence that ends in a full stop has a finite verb: where none was found,
     * the participle that may be one most easily is taken for it ("Castro, recovering from a fall, welcomed Chavez.").
     */
    public List<String> tag(List<String> words, KnownNames names) {
        WordForms forms = new WordForms(words, vocabulary);
        boolean[][] allowed = names == KnownNames.NONE ? new boolean[words.size()][] : allowed(words, forms, names);
        allowVerbs(words, allowed);
        Tagging tagging = new Tagging(forms, allowed);
        tagging.run();
        if (isVerbMissing(words, tagging)) {
            tagging.easiest(words).ifPresent(at -> {
                allowed[at] = only(List.of(PAST));
                tagging.run();
            });
        }
        return infinitives(words, Arrays.stream(tagging.chosen).mapToObj(tags::get).toList());
    }

    /** "Are due to resume talks": before a bare verb "to" is no preposition. */
    private static List<String> infinitives(List<String> words, List<String> chosen) {
        List<String> mended = new ArrayList<>(chosen);
        for (int at = 0; at + 1 < mended.size(); at++) {
            if (words.get(at).equals("to") && mended.get(at).equals("IN") && mended.get(at + 1).equals("VB")) {
                mended.set(at, "TO");
            }
        }
        return mended;
    }

    private boolean isVerbMissing(List<String> words, Tagging tagging) {
        return tags.contains(PAST) && words.size() >= SHORTEST && words.getLast().equals(".")
                && Arrays.stream(tagging.chosen).mapToObj(tags::get).noneMatch(FINITE::contains);
    }

    /** The tags given to one sentence, and how far each word is from the past tense. */
    private final class Tagging {
        private final WordForms forms;
        private final boolean[][] allowed;
        private final int[] chosen;
        private final int[] toPast;

        Tagging(WordForms forms, boolean[][] allowed) {
            this.forms = forms;
            this.allowed = allowed;
            this.chosen = new int[allowed.length];
            this.toPast = new int[allowed.length];
        }

        void run() {
            FeatureVector features = new FeatureVector();
            int[] scores = new int[tags.size()];
            for (int at = 0; at < chosen.length; at++) {
                TagFeatures.of(forms, at, chosen, features);
                Arrays.fill(scores, 0);
                weights.addTo(scores, features);
                chosen[at] = noun(at, best(scores, allowed[at]));
                toPast[at] = scores[chosen[at]] - scores[tags.indexOf(PAST)];
            }
        }

        /** "The leaders' gathering": what is somebody's is a noun, whatever its ending. */
        private int noun(int at, int tag) {
            boolean owned = at > 0 && tags.get(chosen[at - 1]).equals("POS") && tags.get(tag).equals("VBG");
            return owned && tags.contains("NN") ? tags.indexOf("NN") : tag;
        }

        /** The participle that is a verb of the past most easily. */
        Optional<Integer> easiest(List<String> words) {
            return IntStream.range(0, chosen.length)
                    .filter(at -> (allowed[at] == null || allowed[at][tags.indexOf(PAST)])
                            && tags.get(chosen[at]).equals(PARTICIPLE)
                            && Character.isLowerCase(words.get(at).codePointAt(0)))
                    .boxed().min(Comparator.comparingInt(at -> toPast[at]));
        }
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

    private void allowVerbs(List<String> words, boolean[][] allowed) {
        for (int at = 0; at < allowed.length; at++) {
            List<String> forms = verbForms.getOrDefault(words.get(at), List.of());
            allowed[at] = forms.isEmpty() ? allowed[at] : only(forms);
        }
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
