package org.communique.document.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.communique.document.Arcs;
import org.communique.document.DependencyParser;
import org.communique.document.KnownNames;
import org.communique.document.Tagger;

/**
 * Measures trained models on treebanks: {@code MeasureModels FOLDER TREEBANK…} prints, for each, the share of right
 * tags, heads and heads with relations, with tags as the tagger gives them.
 */
public final class MeasureModels {
    private int words;
    private int tags;
    private int heads;
    private int labelled;

    private MeasureModels() {
    }

    /**
     * @param args
     *            the folder of the models, and the treebanks in CoNLL-U form
     * @throws IOException
     *             if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Tagger tagger = Tagger.read(open(Path.of(args[0]).resolve("tagger.bin.gz")));
        DependencyParser parser = DependencyParser.read(open(Path.of(args[0]).resolve("parser.bin.gz")));
        for (int at = 1; at < args.length; at++) {
            MeasureModels measure = new MeasureModels();
            List<TreebankSentence> sentences = Treebank.read(Path.of(args[at]));
            long start = System.nanoTime();
            for (TreebankSentence sentence : sentences) {
                measure.count(sentence, tagger, parser);
            }
            measure.print(Path.of(args[at]), (System.nanoTime() - start) / 1e9);
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), 1 << 16));
    }

    private void count(TreebankSentence gold, Tagger tagger, DependencyParser parser) {
        List<String> found = tagger.tag(gold.words(), KnownNames.NONE);
        Arcs arcs = parser.parse(gold.words(), found);
        for (int at = 0; at < gold.size(); at++) {
            boolean head = arcs.heads().get(at).equals(gold.heads().get(at));
            words++;
            tags += found.get(at).equals(gold.tags().get(at)) ? 1 : 0;
            heads += head ? 1 : 0;
            labelled += head && arcs.relations().get(at).equals(gold.relations().get(at)) ? 1 : 0;
        }
    }

    private void print(Path file, double seconds) {
        System.out.printf("%-32s tags %.2f  UAS %.2f  LAS %.2f  %,.0f tokens/s%n", file.getFileName(),
                100.0 * tags / words, 100.0 * heads / words, 100.0 * labelled / words, words / seconds);
    }
}
