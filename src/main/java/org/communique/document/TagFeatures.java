package org.communique.document;

/** What the tagger looks at: the word, its neighbours and the two tags before it. */
public final class TagFeatures {
    private TagFeatures() {
    }

    /**
     * The features of one word.
     *
     * @param into
     *            is cleared and filled
     * @param before
     *            the tags of the words before, as numbers
     */
    public static void of(WordForms words, int at, int[] before, FeatureVector into) {
        into.clear();
        into.add(0);
        int last = at > 0 ? before[at - 1] : -1;
        int beforeLast = at > 1 ? before[at - 2] : -1;
        addWord(words, at, into);
        addTags(words, at, last, beforeLast, into);
        addNeighbours(words, at, into);
    }

    private static void addWord(WordForms words, int at, FeatureVector into) {
        int casing = words.casing().ordinal();
        into.add(1, words.lower(at));
        into.add(2, words.form(at));
        for (int length = 1; length <= WordForms.SUFFIXES; length++) {
            into.add(2 + length, words.suffix(at, length));
        }
        for (int length = 1; length <= WordForms.PREFIXES; length++) {
            into.add(10 + length, words.prefix(at, length));
        }
        into.add(14, words.shape(at), casing);
        into.add(15, words.shape(at), casing, at == 0 ? 1 : 0);
        into.add(16, words.tags(at));
        into.add(17, words.tags(at), words.shape(at), casing);
        into.add(18, words.suffix(at, 3), words.shape(at), casing);
        into.add(19, words.tags(at), at == 0 ? 1 : 0, casing);
    }

    private static void addTags(WordForms words, int at, int last, int beforeLast, FeatureVector into) {
        into.add(20, last);
        into.add(21, last, beforeLast);
        into.add(22, beforeLast);
        into.add(23, last, words.lower(at));
        into.add(24, last, words.tags(at));
        into.add(25, last, beforeLast, words.tags(at));
        into.add(26, last, words.tags(at), words.tags(at + 1));
        into.add(27, last, words.tags(at + 1));
        into.add(28, last, words.suffix(at, 3));
        into.add(29, last, words.shape(at), words.casing().ordinal());
        into.add(30, last, words.lower(at + 1));
    }

    private static void addNeighbours(WordForms words, int at, FeatureVector into) {
        into.add(40, words.lower(at - 1));
        into.add(41, words.lower(at - 2));
        into.add(42, words.lower(at + 1));
        into.add(43, words.lower(at + 2));
        into.add(44, words.lower(at - 1), words.lower(at));
        into.add(45, words.lower(at), words.lower(at + 1));
        into.add(46, words.lower(at - 1), words.lower(at + 1));
        into.add(47, words.tags(at), words.tags(at + 1));
        into.add(48, words.tags(at), words.tags(at + 1), words.tags(at + 2));
        into.add(49, words.suffix(at + 1, 3));
        into.add(50, words.suffix(at - 1, 3));
        into.add(51, words.tags(at + 1));
        into.add(52, words.tags(at + 2));
        into.add(53, words.shape(at - 1), words.shape(at), words.shape(at + 1));
        into.add(54, words.suffix(at, 2), words.suffix(at + 1, 2));
        into.add(55, words.tags(at - 1), words.tags(at), words.tags(at + 1));
    }
}
