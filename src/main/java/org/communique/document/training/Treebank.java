package org.communique.document.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in CoNLL-U form, packed ({@code .gz}) or not. */
final class Treebank {
    private static final int COLUMNS = 10;

    private Treebank() {
    }

    /**
     * The sentences of a file in its order.
     *
     * @throws IOException
     *             if the file cannot be read
     */
    static List<TreebankSentence> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<TreebankSentence> sentences = new ArrayList<>();
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty()) {
                    keep(line, rows);
                } else if (!rows.isEmpty()) {
                    sentences.add(sentence(rows));
                    rows.clear();
                }
            }
            if (!rows.isEmpty()) {
                sentences.add(sentence(rows));
            }
            return sentences;
        }
    }

    private static void keep(String line, List<String[]> rows) {
        String[] columns = line.split("\t", -1);
        if (columns.length == COLUMNS && columns[0].chars().allMatch(Character::isDigit)) {
            rows.add(columns);
        } else if (columns.length == COLUMNS && columns[0].contains("-")) {
            rows.add(columns);
        }
    }

    private static TreebankSentence sentence(List<String[]> rows) {
        List<String> words = new ArrayList<>();
        List<Boolean> spaced = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int gluedUntil = 0;
        boolean spaceAfterGlued = true;
        for (String[] row : rows) {
            boolean space = !row[9].contains("SpaceAfter=No");
            if (row[0].contains("-")) {
                gluedUntil = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                spaceAfterGlued = space;
                continue;
            }
            int id = Integer.parseInt(row[0]);
            words.add(row[1]);
            spaced.add(id < gluedUntil ? Boolean.FALSE : id == gluedUntil ? spaceAfterGlued : space);
            tags.add(row[4]);
            lemmas.add(row[2]);
            heads.add(Integer.parseInt(row[6]) - 1);
            relations.add(row[7]);
        }
        return new TreebankSentence(words, spaced, tags, lemmas, heads, relations);
    }
}
