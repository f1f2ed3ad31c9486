package org.communique.document;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import opennlp.tools.sentdetect.SentenceModel;

/** The rules and trained models that a document is read with, loaded from the class path. */
record Resources(SentenceSplitter sentences, DatelineFinder datelines, Tagger tagger, DependencyParser parser,
        Lemmatizer lemmas) {
    /** Model jars carry colliding property files, so the model is named in full. */
    private static final String SENTENCE_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** What ships with the project, read anew at each call. */
    static Resources shipped() {
        try (InputStream sentence = open(SENTENCE_MODEL);
                DataInputStream tagger = unpack("tagger.bin.gz");
                DataInputStream parser = unpack("parser.bin.gz")) {
            return new Resources(
                    new SentenceSplitter(new SentenceModel(sentence), Set.copyOf(lines("sentence-starters.txt"))),
                    new DatelineFinder(Set.copyOf(lines("acronyms.txt")), Set.copyOf(lines("agencies.txt"))),
                    Tagger.read(tagger).knowing(verbForms()),
                    DependencyParser.read(parser), new Lemmatizer(irregular()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> irregular() throws IOException {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : lines("lemmas.tsv")) {
            String[] columns = line.split("\t", -1);
            lemmas.put(columns[0] + "/" + columns[1], columns[2]);
        }
        return lemmas;
    }

    private static Map<String, List<String>> verbForms() throws IOException {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : lines("verb-forms.tsv")) {
            String[] columns = line.split("\t", -1);
            forms.put(columns[0], List.of(columns[1].split("\\|")));
        }
        return forms;
    }

    private static Set<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
            return new TreeSet<>(lines);
        }
    }

    private static DataInputStream unpack(String resource) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(open(resource), 1 << 16), 1 << 16));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Resources.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("not on the class path: " + resource);
        }
        return in;
    }
}
