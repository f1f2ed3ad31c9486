package org.communique.document.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the parts of hyphenated words, which the treebanks split ("high", "-", "level") and the reader of documents does
 * not, because names such as "Le Drian, Jean-Yves" and "Ban Ki-moon" are found by whole words.
 */
final class HyphenatedWords {
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:unmarked", "nmod");

    private final TreebankSentence sentence;
    private final int[] group;
    private final List<int[]> groups = new ArrayList<>();

    private HyphenatedWords(TreebankSentence sentence) {
        this.sentence = sentence;
        group = new int[sentence.size()];
        int at = 0;
        while (at < sentence.size()) {
            int end = at + 1;
            while (end + 1 < sentence.size() && isJoint(end)) {
                end += 2;
            }
            for (int inside = at; inside < end; inside++) {
                group[inside] = groups.size();
            }
            groups.add(new int[]{at, end});
            at = end;
        }
    }

    /** The sentence with hyphenated words as one word; the same object when there are none. */
    static TreebankSentence join(TreebankSentence sentence) {
        HyphenatedWords words = new HyphenatedWords(sentence);
        return words.groups.size() == sentence.size() ? sentence : words.joined();
    }

    private boolean isJoint(int at) {
        return sentence.words().get(at).equals("-") && !sentence.spaced().get(at) && !sentence.spaced().get(at - 1)
                && Character.isLetterOrDigit(sentence.words().get(at - 1).codePointAt(0))
                && Character.isLetterOrDigit(sentence.words().get(at + 1).codePointAt(0));
    }

    private TreebankSentence joined() {
        List<String> words = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int[] part : groups) {
            int main = main(part);
            int head = sentence.heads().get(main);
            String tag = tag(part, sentence.relations().get(main));
            boolean changed = tag.equals("JJ") && part[1] - part[0] > 1;
            words.add(String.join("", sentence.words().subList(part[0], part[1])));
            spaced.add(sentence.spaced().get(part[1] - 1));
            tags.add(tag);
            heads.add(head < 0 ? head : group[head]);
            relations.add(changed && MODIFIERS.contains(sentence.relations().get(main))
                    ? "amod"
                    : sentence.relations().get(main));
        }
        return new TreebankSentence(words, spaced, tags, words, heads, relations);
    }

    /** The part whose head lies outside. */
    private int main(int[] part) {
        for (int at = part[1] - 1; at > part[0]; at--) {
            int head = sentence.heads().get(at);
            if (head < 0 || group[head] != group[at]) {
                return at;
            }
        }
        return part[0];
    }

    private String tag(int[] part, String relation) {
        String first = sentence.tags().get(part[0]);
        String last = sentence.tags().get(part[1] - 1);
        if (part[1] - part[0] == 1 || first.startsWith("NNP") && last.startsWith("NNP")) {
            return last;
        }
        boolean adjective = last.matches("VBN|VBD|VBG|JJ") || last.matches("NNS?") && MODIFIERS.contains(relation);
        return adjective ? "JJ" : last;
    }
}
