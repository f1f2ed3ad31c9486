package org.communique.document.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.communique.document.KnownNames;
import org.communique.document.Tagger;

/**
 * Trains the tagger and the parser that ship with the project: {@code TrainModels FOLDER TREEBANK…} writes
 * {@code tagger.bin.gz} and {@code parser.bin.gz} into the folder.
 */
public final class TrainModels {
    private static final int FOLDS = 5;

    private TrainModels() {
    }

    /**
     * @param args
     *            the folder to write to, and the treebanks in CoNLL-U form
     * @throws IOException
     *             if a treebank cannot be read or a model not written
     */
    public static void main(String[] args) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (String file : Stream.of(args).skip(1).toList()) {
            sentences.addAll(Treebank.read(Path.of(file)));
        }
        Path folder = Path.of(args[0]);
        TaggerTraining tagger = TaggerTraining.on(sentences);
        try (DataOutputStream out = open(folder.resolve("tagger.bin.gz"))) {
            tagger.write(out);
        }
        System.err.println("tagger written");
        ParserTraining parser = ParserTraining.on(retagged(sentences));
        try (DataOutputStream out = open(folder.resolve("parser.bin.gz"))) {
            parser.write(out);
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** The sentences with the tags that a tagger gives them which has not seen them. */
    private static List<TreebankSentence> retagged(List<TreebankSentence> sentences) {
        TreebankSentence[] retagged = new TreebankSentence[sentences.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreebankSentence> others = new ArrayList<>();
            for (int at = 0; at < retagged.length; at++) {
                if (at % FOLDS != fold) {
                    others.add(sentences.get(at));
                }
            }
            Tagger tagger = TaggerTraining.on(others).tagger();
            for (int at = fold; at < retagged.length; at += FOLDS) {
                TreebankSentence sentence = sentences.get(at);
                retagged[at] = sentence.withTags(tagger.tag(sentence.words(), KnownNames.NONE));
            }
        }
        return List.of(retagged);
    }
}
