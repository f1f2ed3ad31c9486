package org.communique.document.training;

import java.util.List;

/**
 * A sentence as annotated in a treebank.
 *
 * @param words
 *            its words and marks
 * @param spaced
 *            whether a space follows each
 * @param tags
 *            their Penn Treebank tags
 * @param lemmas
 *            their dictionary forms
 * @param heads
 *            the index of the word each depends on, -1 for the root
 * @param relations
 *            the relation to it
 */
record TreebankSentence(List<String> words, List<Boolean> spaced, List<String> tags, List<String> lemmas,
        List<Integer> heads, List<String> relations) {
    TreebankSentence {
        words = List.copyOf(words);
        spaced = List.copyOf(spaced);
        tags = List.copyOf(tags);
        lemmas = List.copyOf(lemmas);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    int size() {
        return words.size();
    }

    /** The same with other tags, such as those a tagger gives. */
    TreebankSentence withTags(List<String> others) {
        return new TreebankSentence(words, spaced, others, lemmas, heads, relations);
    }

    /** The sentence as running text. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < size(); at++) {
            text.append(words.get(at)).append(spaced.get(at) && at < size() - 1 ? " " : "");
        }
        return text.toString();
    }
}
