package org.communique.document.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.document.Lemmatizer;

/**
 * Prints the verbs and nouns whose dictionary form the rules get wrong: {@code LemmaTable TREEBANK…} gives lines of
 * form, kind ({@code V} or {@code N}) and dictionary form.
 */
public final class LemmaTable {
    private LemmaTable() {
    }

    /**
     * @param args
     *            treebanks in CoNLL-U form
     * @throws IOException
     *             if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        SortedMap<String, Map<String, Integer>> seen = new TreeMap<>();
        for (String file : args) {
            for (TreebankSentence sentence : Treebank.read(Path.of(file))) {
                count(sentence, seen);
            }
        }
        seen.forEach(LemmaTable::print);
    }

    private static void count(TreebankSentence sentence, Map<String, Map<String, Integer>> seen) {
        for (int at = 0; at < sentence.size(); at++) {
            String tag = sentence.tags().get(at);
            String form = sentence.words().get(at).toLowerCase(Locale.ROOT).replace('’', '\'');
            String lemma = sentence.lemmas().get(at).toLowerCase(Locale.ROOT);
            if (tag.matches("VB.*|MD|NNS") && (form + lemma).matches("['a-z]+")) {
                seen.computeIfAbsent(form + "\t" + (tag.equals("NNS") ? "N" : "V"), key -> new TreeMap<>())
                        .merge(lemma + "\t" + tag, 1, Integer::sum);
            }
        }
    }

    private static void print(String form, Map<String, Integer> lemmas) {
        String best = lemmas.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        String[] lemma = best.split("\t", -1);
        String byRule = new Lemmatizer(Map.of()).lemma(form.split("\t", -1)[0], lemma[1]);
        if (!byRule.equals(lemma[0])) {
            System.out.println(form + "\t" + lemma[0]);
        }
    }
}
