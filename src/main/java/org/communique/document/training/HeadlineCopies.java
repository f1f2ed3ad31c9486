package org.communique.document.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes headlines of treebank sentences, since the treebanks hold few: with capitals ("Lavrov Will Meet the Envoy"), in
 * the clipped style ("Lavrov to meet envoy"), or both.
 */
final class HeadlineCopies {
    private static final int LEAST = 4;
    private static final int MOST = 25;
    private static final int EVERY = 8;
    private static final Set<String> SMALL = Set.of("DT", "IN", "TO", "CC");

    private HeadlineCopies() {
    }

    /** The sentences with headline copies of some, chosen by their place. */
    static List<TreebankSentence> added(List<TreebankSentence> sentences) {
        List<TreebankSentence> all = new ArrayList<>(sentences);
        for (int at = 0; at < sentences.size(); at++) {
            TreebankSentence sentence = sentences.get(at);
            if (sentence.size() >= LEAST && sentence.size() <= MOST) {
                switch (at % EVERY) {
                    case 0 -> all.add(capitalised(sentence, false));
                    case 2 -> all.add(clipped(sentence));
                    case 4 -> all.add(capitalised(clipped(sentence), false));
                    case 6 -> all.add(capitalised(clipped(sentence), true));
                    default -> {
                        // no copy
                    }
                }
            }
        }
        return all;
    }

    private static TreebankSentence capitalised(TreebankSentence sentence, boolean smallToo) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.words().get(at);
            boolean small = at > 0 && !smallToo && word.length() < 4 && SMALL.contains(sentence.tags().get(at));
            words.add(small ? word : capitalised(word));
        }
        return new TreebankSentence(words, sentence.spaced(), sentence.tags(), sentence.lemmas(), sentence.heads(),
                sentence.relations());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Without articles, forms of "be" that help another word, and the final full stop; "will" becomes "to". */
    private static TreebankSentence clipped(TreebankSentence sentence) {
        List<Integer> kept = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!isDropped(sentence, at)) {
                kept.add(at);
            }
        }
        List<String> words = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int at : kept) {
            boolean will = sentence.words().get(at).equals("will") && sentence.relations().get(at).equals("aux");
            String word = will ? "to" : sentence.words().get(at);
            words.add(words.isEmpty() ? capitalised(word) : word);
            spaced.add(sentence.spaced().get(at));
            tags.add(will ? "TO" : sentence.tags().get(at));
            heads.add(kept.indexOf(sentence.heads().get(at)));
            relations.add(will ? "mark" : sentence.relations().get(at));
        }
        return kept.size() < 3 ? sentence : new TreebankSentence(words, spaced, tags, words, heads, relations);
    }

    private static boolean isDropped(TreebankSentence sentence, int at) {
        String word = sentence.words().get(at);
        String relation = sentence.relations().get(at);
        boolean article = sentence.tags().get(at).equals("DT") && word.matches("(?i)an?|the");
        boolean helper = relation.matches("cop|aux:pass") && sentence.lemmas().get(at).equals("be")
                && sentence.tags().get(at).matches("VBZ|VBP|VBD");
        boolean end = at == sentence.size() - 1 && word.equals(".");
        return (article && relation.equals("det") || helper || end) && !sentence.heads().contains(at);
    }
}
