package org.communique.mention;

import java.util.List;

/**
 * What is known of names before an article is read. The gazetteer of the next stage is one; tests use small ones.
 *
 * <p>Matching folds diacritics and, in running text, keeps to capitalised words; a headline in capitals is folded too.
 */
public interface NameLexicon {
    /**
     * The known names that begin at a word, the longest first; of the same length in the order of {@link NameKind}.
     *
     * @param words
     *            the words of a sentence, without regard to tags
     * @param from
     *            the index of the first word
     * @return empty when none begins there
     */
    List<NameMatch> matchesAt(List<String> words, int from);
}
