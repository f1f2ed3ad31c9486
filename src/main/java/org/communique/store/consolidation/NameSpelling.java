package org.communique.store.consolidation;

import java.util.Arrays;
import java.util.List;
import org.communique.entity.gazetteer.NameKey;
import org.communique.entity.gazetteer.Spelling;

/**
 * Whether two papers spell one name, of somebody whom Wikidata does not know.
 *
 * <p>Example: "Yevgeny Petrov" and "Evgeni Petrov", "Mohammed Al-Harbi" and "Muhammad al Harbi" are spellings of one
 * name; "Ivan Petrov" and "Igor Petrov" are two names.
 */
final class NameSpelling {
    private static final Spelling SPELLING = Spelling.shipped();
    private static final double SOUNDS_THE_SAME = 0.95;
    private static final double LETTERS_OFF = 0.7;

    private NameSpelling() {
    }

    /** All words in the same order sound the same, all but one at least; a single word is too little. */
    static boolean isOne(String first, String second) {
        List<String> words = words(first);
        List<String> others = words(second);
        if (words.size() < 2 || words.size() != others.size()) {
            return false;
        }
        int off = 0;
        for (int word = 0; word < words.size(); word++) {
            double alike = SPELLING.similarity(words.get(word), others.get(word));
            if (alike < LETTERS_OFF) {
                return false;
            }
            off += alike < SOUNDS_THE_SAME ? 1 : 0;
        }
        return off <= 1;
    }

    private static List<String> words(String name) {
        return Arrays.stream(NameKey.of(name).split("[ ,-]+")).map(NameSpelling::begun).toList();
    }

    /** BGN/PCGN: the Cyrillic letter that others write E is Ye at the beginning of a word; H in Ukrainian is G in Russian. */
    private static String begun(String word) {
        return word.startsWith("ye") ? word.substring(1) : word.startsWith("h") ? "g" + word.substring(1) : word;
    }
}
