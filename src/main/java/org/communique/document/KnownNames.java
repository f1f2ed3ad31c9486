package org.communique.document;

import java.util.List;

/**
 * Tells the tagger which words are names, because a tagger slips on names that a gazetteer knows ("Foreign Minister
 * Wang Yi" is not a verb).
 */
@FunctionalInterface
public interface KnownNames {
    /** Knows no name. */
    KnownNames NONE = (words, from) -> 0;

    /**
     * The length in words of the longest proper name that begins at a word.
     *
     * @param words
     *            the words of a sentence
     * @param from
     *            the index of the first word of the name
     * @return 0 when no known name begins there
     */
    int lengthAt(List<String> words, int from);
}
